export const id=4249;export const ids=[4249];export const modules={74249:(e,n,r)=>{r.r(n);r.d(n,{plain:()=>plain})
;var t=r(62807);var o=r(15172);var a=r(7137);var i=r(18337);function nowhere(e){return{...e,...i.y,sites:{
look:async()=>({balancers:[],records:[],holders:[]}),claimName:never,writeDeed:never,forgetName:never,
makeTargetGroup:never,setDrain:never,deleteTargetGroup:never,makeRule:never,changeRule:never,deleteRule:never},zone:{
write:never,delete:never},farewells:{look:async()=>{},run:never},images:{look:async()=>[],delete:never}}}
async function never(){
throw new Error("a change of what leads to an environment was decided where nothing of ours does")}var s=r(71151)
;async function plain(e,n,r){const{app:i,timeout:c}=e.inputs;const v={app:i,environment:r}
;const d=nowhere(await n.plain(i,r));const l={me:n.me,app:i,environment:r,kind:"teardown"};const{step:m}=await(0,
o.S)(d,l,(0,a.P)({marks:v,timeout:c}));if(m.kind==="done"&&m.outcome==="removed")throw(0,t.Cv)("teardown",(0,
t.J5)(`finding the environment: nothing is there of ${i} in ${r}, in this account and region${await others(n,i)}`))
;e.keep("plain",r);await(0,s.a)(e,n,d,{marks:v})}async function others({environments:e},n){
const r=await e(n).catch(()=>[]);return r.length===0?"":`; there is ${r.slice(0,10).join(", ")}`}}};
