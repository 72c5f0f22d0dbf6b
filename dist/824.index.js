export const id=824;export const ids=[824];export const modules={8687:(e,r,t)=>{t.d(r,{ED:()=>parseTag,
F2:()=>parseReference,SU:()=>parseRepository,U9:()=>isLoopback,ur:()=>configKey});var s=t(835)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const n=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const a=/^sha256:[0-9a-f]{64}$/;function parseReference(e){
const r=e.indexOf("@");const t=r<0?e:e.slice(0,r);const s=r<0?void 0:e.slice(r+1)
;if(s!==void 0&&!a.test(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;const[,o="",n]=/^(.*?)(?::([^:/]*))?$/s.exec(t)??[];if(n!==void 0)parseTag(n);const{host:i="docker.io",name:c}=split(o)
;checkName(c,e);return{host:i==="index.docker.io"?"docker.io":i,
name:/^(index\.)?docker\.io$/.test(i)&&!c.includes("/")?`library/${c}`:c,...n!==void 0&&{tag:n},...s!==void 0&&{digest:s
}}}function parseRepository(e){const{host:r,name:t}=split(e)
;if(/@|:[^/]*$/.test(t))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(t,e);if(r===void 0)return{name:t};const s=/^(index\.)?docker\.io$/.test(r);return{host:s?"docker.io":r,
name:s&&!t.includes("/")?`library/${t}`:t}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(e){const r=(0,s.Fv)(e);if(r===void 0)return{name:e}
;if(!n.test(r)||Number(/:(\d+)$/.exec(r)?.[1]??0)>65535)throw new Error(`"${r}" in "${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:r,name:e.slice(r.length+1)}}function checkName(e,r){if(e.length<=255&&o.test(e))return
;const t=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${r}" is a name that no registry takes${t}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},835:(e,r,t)=>{t.d(r,{Fd:()=>ecrHost,Fv:()=>registryOf,
_M:()=>repositoryOf,ol:()=>digestOf});function registryOf(e){const[r="",...t]=e.split("/")
;return t.length>0&&(/[.:]/.test(r)||r==="localhost")?r:void 0}function ecrHost(e){
const[,r,t]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return r&&t?{account:r,region:t}:void 0}function repositoryOf(e){const r=registryOf(e)
;return e.slice(r===void 0?0:r.length+1).replace(/@.*$/,"")}function digestOf(e){return e.slice(e.indexOf("@")+1)}},
4824:(e,r,t)=>{t.r(r);t.d(r,{checkLogins:()=>checkLogins,loginInputs:()=>a,loginsOf:()=>loginsOf});var s=t(2807)
;var o=t(8687);var n=t(835);var i=t(4905);const a={
username:(0,i.lq)("User of the registry in repository, unless it is ECR or a step before logged docker in; of others: registry-auth",i.Qq),
password:(0,i.lq)("Password or token of that user; never in argv or the log",i.Qq),"registry-auth":(0,
i.lq)("Log-ins of several registries: a YAML list of registry, username and password",i.Qq)}
;function checkLogins({username:e,password:r}){if(e===void 0===(r===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:r,password:t,"registry-auth":s}=e;const o=s===void 0?[]:await several(s)
;if(r===void 0||t===void 0)return o;const n=await hostsOf(e);const i={username:r,password:t}
;return[...o,...n.length===0?[i]:n.map(e=>({registry:e,...i}))]}
async function hostsOf({repository:e=[],images:r,image:t}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))]
;const s=own([e,r===void 0?[]:await repositoriesOf(r)].flat(2))
;return s.length>0||t?.kind!=="registry"?s:own([t.repository])}async function repositoriesOf(e){
const{parse:r}=await t.e(815).then(t.t.bind(t,8815,19));try{const t=r(e,{schema:"failsafe"})
;return t.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return[]}}function hostBesidesEcr(e){try{
const{host:r}=(0,o.SU)(e);return r===void 0||r==="public.ecr.aws"||(0,n.Fd)(r)?void 0:r}catch{return}}
async function several(e){const{parse:r}=await t.e(815).then(t.t.bind(t,8815,19));let o;try{o=r(e,{schema:"failsafe"})
}catch{throw(0,s.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password")}
if(!Array.isArray(o))throw(0,s.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password")
;return o.map((e,r)=>{const t=["registry","username","password"].map(r=>e?.[r]);const[o,n,i]=t
;if(t.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(o)),username:String(n),password:String(i)}
;throw(0,s.Qm)(`invalid inputs: registry-auth: entry ${r+1} needs registry, username and password, none of them empty`)
})}function hostOf(e){const r=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(r)?"docker.io":r}},4905:(e,r,t)=>{t.d(r,{Bz:()=>fromRunner,
P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,yL:()=>oneOf});function required(e,r){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return r(e)}}}function optional(e,r){return{
description:e,required:false,parse:e=>e===void 0?void 0:r(e)}}function defaulted(e,r,t){return{description:e,
required:false,default:r,parse:e=>t(e??r)}}function fromRunner(e,r){return{description:e,required:false,default:r,
parse:e=>e}}function text(e){return e}function oneOf(...e){return r=>{const t=e.find(e=>e===r)
;if(t===void 0)throw new Error(`"${r}" is not ${sentence(e)}`);return t}}function sentence(e){
return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
