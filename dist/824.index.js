export const id=824;export const ids=[824];export const modules={4824:(e,r,t)=>{t.r(r);t.d(r,{
checkLogins:()=>checkLogins,loginInputs:()=>i,loginsOf:()=>loginsOf});var n=t(2807);var s=t(4905);const i={username:(0,
s.lq)("User of the registry, unless it is ECR or a step before logged docker in",s.Qq),password:(0,
s.lq)("Password or token of that user; never in argv or the log",s.Qq),"registry-auth":(0,
s.lq)("Log-ins of several registries: a YAML list of registry, username and password",s.Qq)}
;function checkLogins({username:e,password:r}){if(e===void 0===(r===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf({username:e,password:r,"registry-auth":t}){const n=e!==void 0&&r!==void 0?[{username:e,
password:r}]:[];return[...t===void 0?[]:await several(t),...n]}async function several(e){
const{parse:r}=await t.e(815).then(t.t.bind(t,8815,19));let s;try{s=r(e,{schema:"failsafe"})}catch{throw(0,
n.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(s))throw(0,n.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return s.map((e,r)=>{const t=["registry","username","password"].map(r=>e?.[r]);const[s,i,o]=t
;if(t.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(s)),username:String(i),password:String(o)}
;throw(0,n.Qm)(`invalid inputs: registry-auth: entry ${r+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const r=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(r)?"docker.io":r}},4905:(e,r,t)=>{t.d(r,{Bz:()=>fromRunner,
P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(e,r){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return r(e)}}}function optional(e,r){return{
description:e,required:false,parse:e=>e===void 0?void 0:r(e)}}function defaulted(e,r,t){return{description:e,
required:false,default:r,parse:e=>t(e??r)}}function fromRunner(e,r){return{description:e,required:false,default:r,
parse:e=>e}}function text(e){return e}function oneOf(...e){return r=>{const t=e.find(e=>e===r)
;if(t===void 0)throw new Error(`"${r}" is not ${sentence(e)}`);return t}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
