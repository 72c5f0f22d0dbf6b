export const id=1312;export const ids=[1312];export const modules={51312:(e,n,t)=>{t.r(n);t.d(n,{
languagesOf:()=>languagesOf});var o=t(49996);async function languagesOf(e){
const{compilePath:n}=await Promise.all([t.e(3062),t.e(9249)]).then(t.bind(t,79249));return{path:n,pattern:(0,
o.f)(e)?(await Promise.all([t.e(2856),t.e(7253)]).then(t.bind(t,27253))).compilePattern:unused}}function unused(){
throw new Error("this was not looked for in the spec")}}};
