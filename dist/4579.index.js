export const id=4579;export const ids=[4579];export const modules={74579:(e,n,t)=>{t.r(n);t.d(n,{
languagesOf:()=>languagesOf});var o=t(49468);var a=t(49996);async function languagesOf(e){
const[n,s]=await Promise.all([(0,
o.WD)(e)?Promise.all([t.e(3062),t.e(9249)]).then(t.bind(t,79249)).then(({compilePath:e})=>e):unused,(0,
a.f)(e)?Promise.all([t.e(2856),t.e(7253)]).then(t.bind(t,27253)).then(({compilePattern:e})=>e):unused]);return{path:n,
pattern:s}}function unused(){throw new Error("this was not looked for in the spec")}}};
