export const id=5369;export const ids=[5369];export const modules={19349:(e,t,r)=>{r.d(t,{Fd:()=>ecrHost,
SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var s=r(27122)
;var o=r(93720);function ecrHost(e){
const[,t,r]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&r?{account:t,region:r}:void 0}function digestOf(e){return(0,o.mQ)(e).digest??e}function fullName(e){
const{host:t,name:r,tag:o,digest:n}=(0,s.F2)(e);const i=o===void 0&&n===void 0?":latest":o===void 0?"":`:${o}`
;return`${t}/${r}${i}${n===void 0?"":`@${n}`}`}function parseRepository(e){const{host:t,path:r}=(0,o.Ve)(e)
;if(t!==void 0)(0,s.RC)(t,r)
;if(/@|:[^/]*$/.test(r))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
s.I3)(r,e)
;if(t===void 0&&(ecrHost(r)!==void 0||r==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:r}:(0,s.Vz)(t,r)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},20509:(e,t,r)=>{r.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,fq:()=>pairsOf,lG:()=>attestation})
;function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const r of quoted(e)){const[,e,s]=/^([^=\s]+)=([\s\S]*)$/.exec(r)??[]
;if(e===void 0||s===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,s)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const r=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(r===void 0)return t
;throw new Error(`${JSON.stringify(r)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let r=e;while(r.trim()!==""){r=r.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(r);const s=e?.[0]??/^[^\n]*\n?/.exec(r)?.[0]??r
;t.push(e?(e[1]??"").replaceAll('""','"'):s.trim());r=r.slice(s.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},27122:(e,t,r)=>{r.d(t,{
ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var s=r(93720)
;const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const n=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:r,tag:o,digest:n}=(0,s.mQ)(e)
;if(n!==void 0&&!(0,s.Bc)(n))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,r);checkName(r,e);return{...inFull(t,r),...o!==void 0&&{tag:o},...n!==void 0&&{
digest:n}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(n.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const r=e.replace(/^.*@/,"…@")
;const s=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${r}" in "${r}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${s}`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const r=t<0?e:e.slice(0,t);const[,s="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{
...splitHost(s),tag:o,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...r]=e.split("/")
;const s=r.length>0&&(/[.:]/.test(t)||t==="localhost");return s?{host:t,path:r.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}},25369:(e,t,r)=>{r.r(t);r.d(t,{checkLogins:()=>checkLogins,
loginInputs:()=>a,loginsOf:()=>loginsOf});var s=r(62807);var o=r(19349);var n=r(20509);var i=r(24905);const a={
username:(0,
i.lq)("User of the one registry in repository that is not ECR, unless a step before logged docker in; of others: registry-auth",i.Qq),
password:(0,i.rJ)((0,i.lq)("Password or token of that user; never in argv or the log",i.Qq),e=>[e]),"plain-http":(0,
i.lq)("Registries that are spoken to by http, by lines or commas, such as registry.corp:5000; log-ins go there in clear, and a builder needs the same in its own configuration",function hosts(e){
return(0,n.QG)(e).map(e=>{const t=(0,o.SU)(`${e}/x`);if(t.host===e&&e!=="docker.io"&&!(0,o.Fd)(e))return e
;throw new Error(`"${e}" is not a host that speaks http, such as registry.corp:5000`)})}),"registry-auth":(0,
i.lq)("Log-ins of several registries: a YAML list of registry, username and password",i.Qq)}
;function checkLogins({username:e,password:t}){if(e===void 0===(t===void 0))return[]
;return e===void 0?["username: is required with password"]:["password: is required with username; an empty one is often a secret that this workflow does not have"]
}async function loginsOf(e){const{username:t,password:r,"registry-auth":o,push:n=true}=e
;const i=o===void 0?[]:await several(o,n);if(t===void 0||r===void 0)return i;const a=await hostsOf(e)
;if(a===void 0)return i;const[c,...u]=a;if(c!==void 0&&u.length===0)return[...i,{registry:c,username:t,password:r}]
;const d=c===void 0?"no registry besides ECR":a.join(" and ");throw(0,s.Cv)("inputs",(0,
s.Qm)(`invalid inputs: username: repository names ${d}, so nothing tells which one registry it is a user of; give each log-in with its registry in registry-auth`))
}async function hostsOf({repository:e=[],images:t,image:r}){
const own=e=>[...new Set(e.flatMap(e=>hostBesidesEcr(e)??[]))];const s=t===void 0?[]:await repositoriesOf(t)
;if(s===void 0)return;const o=own([e,s].flat(2));const n=r?.kind==="joined"?r.parts:r?[r]:[]
;return o.length>0?o:own(n.flatMap(e=>e.kind==="registry"?[e.repository]:[]))}async function repositoriesOf(e){
const{parse:t}=await r.e(8815).then(r.t.bind(r,38815,19));try{const r=t(e,{schema:"failsafe"})
;return r.flatMap(e=>typeof e?.repository==="string"?[e.repository]:[])}catch{return}}function hostBesidesEcr(e){try{
const{host:t}=(0,o.SU)(e);return t===void 0||t==="public.ecr.aws"||(0,o.Fd)(t)?void 0:t}catch{return}}
async function several(e,t){const{parse:o}=await r.e(8815).then(r.t.bind(r,38815,19));let n;try{n=o(e,{schema:"failsafe"
})}catch{
throw(0,s.Cv)("inputs",(0,s.Qm)("invalid inputs: registry-auth: it is not YAML; give a list of registry, username and password"))
}
if(!Array.isArray(n))throw(0,s.Cv)("inputs",(0,s.Qm)("invalid inputs: registry-auth: it is not a list of registry, username and password"))
;return n.flatMap((e,r)=>{const o=["registry","username","password"].map(t=>e?.[t]);const[n,i,a]=o
;if(o.every(e=>typeof e==="string"&&e!==""))return{registry:hostOf(String(n)),username:String(i),password:String(a)}
;if(!t&&n&&i&&a==="")return[]
;throw(0,s.Cv)("inputs",(0,s.Qm)(`invalid inputs: registry-auth: entry ${r+1} needs registry, username and password, none of them empty`))
})}function hostOf(e){const t=e.replace(/^https?:\/\//,"").replace(/\/.*$/,"")
;return/^(index\.|registry-1\.)?docker\.io$/.test(t)?"docker.io":t}},24905:(e,t,r)=>{r.d(t,{Bz:()=>fromRunner,
P_:()=>defaulted,Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{
description:e,required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){
return{description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,r){return{description:e,
required:false,default:t,parse:e=>r(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const r=e.find(e=>e===t);if(r===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return r}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
