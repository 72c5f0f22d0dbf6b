export const id=9249;export const ids=[9249];export const modules={79249:(t,e,r)=>{r.r(e);r.d(e,{
compilePath:()=>compilePath});var o=r(33062);var c=r(71185);function compilePath(t){let e;try{e=(0,c.A)(t)}catch(e){
const r=e.location?.start?.column
;throw new Error(`"${t}" is no JSON path${r===void 0?"":` from character ${r} on`}; write one such as $.status (RFC 9535)`)
}if(calls(e))throw new Error(`"${t}" calls match or search; select the value and compare it with /pattern/`)
;return e=>(0,o.P)(e,t)}function calls(t){if(typeof t!=="object"||t===null)return false;const{type:e,name:r}=t
;return e==="FunctionExpr"&&/^(match|search)$/.test(String(r))||Object.values(t).some(calls)}}};
