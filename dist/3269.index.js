export const id=3269;export const ids=[3269];export const modules={83269:(e,r,o)=>{o.r(r);o.d(r,{parseYaml:()=>parseYaml
});var t=o(38815);function parseYaml(e){const r=(0,t.Tp)(e,{prettyErrors:true});const[o]=r.errors;if(o){
const[e]=o.linePos??[];const r=o.message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/,"")
;throw new Error(`line ${e?.line??1}, column ${e?.col??1}: ${r}; correct the YAML there`)}(0,t.YR)(r,{Scalar(e,r){if((0,
t.jn)(r)&&typeof r.value==="number"&&r.source!==String(r.value))r.value=r.source}});return r.toJS()}}};
