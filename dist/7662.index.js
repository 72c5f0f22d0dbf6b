export const id=7662;export const ids=[7662];export const modules={95153:(e,t,n)=>{n.d(t,{
connectInService:()=>connectInService});var a=n(60446);var o=n(58793);var s=n(60046);var r=n(11801);var i=n(89080)
;var c=n(61650);var d=n(91383);var u=n(66863);function connectInService(e,t){const n=new r.I;const l=(0,d.$)({clock:n})
;const f=new c.z(l,e);const m=new u.u(l,n,t);let h;return{async find(){h=await f.read();const t=(0,s.PX)(h)
;const{leases:n,specs:a}=h;const o=n.findLast(e=>e.candidate===t&&a.includes(e.attempt))?.attempt
;const r=o===void 0?void 0:await f.spec(o);const{app:i,environment:c}=e
;if(t===void 0)return`immutable-rollout has released nothing of ${i} in ${c} in this region`
;if(r===void 0)return`what ${t} was launched with is not written down any more`;return{group:t,spec:r}},
async machines(e){if(h===void 0)return[];const t=await l.scaling.read()
;const{AutoScalingGroups:n=[]}=await t.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const{fleets:s}=(0,
o.Od)(h,n.map(e=>(0,a.FE)((0,i.rY)(e),[])))
;return s.flatMap(e=>e.machines.flatMap(({id:e,life:t})=>t==="in-service"?[e]:[]))},reachable:e=>m.reachable(e),
ask:(e,t,n)=>m.ask(e,t,n),answers:()=>m.answers()}}},19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,F2:()=>parseReference,
Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey})
;var a=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,a.mQ)(e).digest??e}
const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:o,digest:s}=(0,a.mQ)(e)
;if(s!==void 0&&!(0,a.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function fullName(e){const{host:t,name:n,tag:a,digest:o}=parseReference(e)
;const s=a===void 0&&o===void 0?":latest":a===void 0?"":`:${a}`;return`${t}/${n}${s}${o===void 0?"":`@${o}`}`}
function parseRepository(e){const{host:t,path:n}=(0,a.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(r.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},60002:(e,t,n)=>{n.d(t,{KG:()=>r,U5:()=>s,hD:()=>quote,
jn:()=>o,vE:()=>a});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const a='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const o="/run/immutable/release";const s="/run/immutable/failed";const r=8},88105:(e,t,n)=>{n.d(t,{Kd:()=>holderOf,
Wg:()=>fleetName,tx:()=>attemptOf});var a=n(60046);function attemptOf(e,t,n){
const o=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,a.q1)(n.records,t.attempt)??t,
candidate:o,stable:n.fleets.find(({name:e})=>e===t.stable),warm:o!==void 0&&o.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,a){return`${e}.${t}.${n}.${a}`}
function holderOf(e){const{repository:t,run:n,runAttempt:a,nonce:o}=e.me;return{repository:t,run:n,runAttempt:a,nonce:o}
}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf});var a=n(88105);var o=n(87303);function ours(e,t){
const n=new Set(e.leases.map(({candidate:e})=>e));const a=t.map(e=>({group:e,why:whyForeign(n,e)}));return{
fleets:a.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),foreign:a.flatMap(({group:e,why:t})=>t&&!e.deleting?[{
name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{...t,release:e["release"]??"",facts:(0,o.M)(t.name,e)}
}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:o="",environment:s="",release:r="",attempt:i=""}=n;const c=(0,
a.Wg)(o,s,r,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}}};
