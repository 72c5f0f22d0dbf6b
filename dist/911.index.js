export const id=911;export const ids=[911];export const modules={95153:(e,t,n)=>{n.d(t,{
connectInService:()=>connectInService});var a=n(60446);var o=n(58793);var r=n(60046);var i=n(11801);var s=n(12646)
;var c=n(61650);var l=n(91383);var d=n(54483);function connectInService(e,t){const n=new i.I;const u=(0,l.$)({clock:n})
;const f=new c.z(u,e);const p=new d.u(u,n,t);let m;return{async find(){m=await f.read();const t=(0,r.PX)(m)
;const{leases:n,specs:a}=m;const o=n.findLast(e=>e.candidate===t&&a.includes(e.attempt))?.attempt
;const i=o===void 0?void 0:await f.spec(o);const{app:s,environment:c}=e
;if(t===void 0)return`immutable-rollout has released nothing of ${s} in ${c} in this region`
;if(i===void 0)return`what ${t} was launched with is not written down any more`;return{group:t,spec:i}},
async machines(e){if(m===void 0)return[];const t=await u.scaling.read()
;const{AutoScalingGroups:n=[]}=await t.describeAutoScalingGroups({AutoScalingGroupNames:[e]});const{fleets:r}=(0,
o.Od)(m,n.map(e=>(0,a.FE)((0,s.rY)(e),[])))
;return r.flatMap(e=>e.machines.flatMap(({id:e,life:t})=>t==="in-service"?[e]:[]))},reachable:e=>p.reachable(e),
ask:(e,t,n)=>p.ask(e,t,n),answers:()=>p.answers()}}},19349:(e,t,n)=>{n.d(t,{Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var a=n(27122);var o=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,o.mQ)(e).digest??e}function fullName(e){
const{host:t,name:n,tag:o,digest:r}=(0,a.F2)(e);const i=o===void 0&&r===void 0?":latest":o===void 0?"":`:${o}`
;return`${t}/${n}${i}${r===void 0?"":`@${r}`}`}function parseRepository(e){const{host:t,path:n}=(0,o.Ve)(e)
;if(t!==void 0)(0,a.RC)(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
a.I3)(n,e)
;if(t===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:n}:(0,a.Vz)(t,n)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},89414:(e,t,n)=>{n.d(t,{
A:()=>hideScript,K:()=>ending});var a=n(60002);const o=65536;const r=8
;const i='{{range .Config.Env}}{{printf "%s\\x00" .}}{{end}}';function hideScript(e){
const t=Object.entries(e).filter(([,{secrets:e}])=>Object.keys(e).length>0);if(t.length===0)return""
;const n=t.map(([e,{secrets:t}])=>{const n=Object.keys(t).map(e=>`${(0,a.hD)(e)}=*`)
;return`  while IFS= read -r -d '' each; do\n    case $each in ${n.join(" | ")}) values+=("\${each#*=}") ;; esac\n  done < <(docker inspect --type container --format ${(0,
a.hD)(i)} ${(0,a.hD)(e)} 2>/dev/null)`})
;return`hide() {\n  local LC_ALL=C text each line longest\n  local -a values=() parts=()\n${n.join("\n")}\n  for each in \${values[@]+"\${values[@]}"}; do\n    parts+=("$each")\n    while IFS= read -r line || [ -n "$line" ]; do parts+=("\${line%$'\\r'}"); done <<<"$each"\n    [[ ! $each =~ ://[^/@]*:([^/@]+)@ ]] || parts+=("\${BASH_REMATCH[1]}")\n  done\n  text=$(tail -c ${o}; printf x)\n  text=\${text%x}\n  # The longest first, since one may be a part of another.\n  while :; do\n    longest=\n    for each in \${parts[@]+"\${parts[@]}"}; do [ \${#each} -le \${#longest} ] || [[ $text != *"$each"* ]] || longest=$each; done\n    [ \${#longest} -ge ${r} ] || break\n    text=\${text//"$longest"/***}\n  done\n  printf %s "$text"\n}\n`
}function ending(e,t,n){const a=hideScript(e)!=="";if(n===void 0)return`${a?"hide | ":""}tail -c ${t}`
;return a?`hide <"${n}" | tail -c ${t}`:`tail -c ${t} "${n}"`}},60002:(e,t,n)=>{n.d(t,{Dn:()=>s,KG:()=>c,U5:()=>r,
cd:()=>i,hD:()=>quote,jn:()=>o,vE:()=>a});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const a='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const o="/run/immutable/release";const r="/run/immutable/failed";const i="/run/immutable/installed"
;const s="/run/immutable/install.log";const c=8},88105:(e,t,n)=>{n.d(t,{Kd:()=>holderOf,Wg:()=>fleetName,
tx:()=>attemptOf});var a=n(60046);function attemptOf(e,t,n){
const o=(0,a.Ql)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,
a.q1)(n.records,t.attempt)??t,candidate:o,stable:(0,a.nt)(t)?n.adopted:n.fleets.find(({name:e})=>e===t.stable),
warm:o!==void 0&&o.facts.attempt!==t.attempt,waves:t.kind==="rollback"?[{percent:100}]:e.waves}}
function fleetName(e,t,n,a){return`${e}.${t}.${n}.${a}`}function holderOf(e){
const{repository:t,run:n,runAttempt:a,nonce:o}=e.me;return{repository:t,run:n,runAttempt:a,nonce:o}}},58793:(e,t,n)=>{
n.d(t,{Od:()=>ours,dc:()=>toldOf});var a=n(88105);var o=n(87303);function ours(e,t){
const n=new Set(e.leases.map(({candidate:e})=>e));const a=t.map(e=>({group:e,why:whyForeign(n,e)}));return{
fleets:a.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),foreign:a.flatMap(({group:e,why:t})=>t&&!e.deleting?[{
name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{...t,release:e["release"]??"",facts:(0,o.M)(t.name,e)}
}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:o="",environment:r="",release:i="",attempt:s=""}=n;const c=(0,
a.Wg)(o,r,i,s);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},86082:(e,t,n)=>{n.d(t,{
$:()=>canonical});function canonical(e){if(Array.isArray(e))return`[${e.map(canonical).join(",")}]`
;if(typeof e!=="object"||e===null)return JSON.stringify(e);const t=Object.entries(e).filter(([,e])=>e!==void 0)
;const n=t.sort(([e],[t])=>e<t?-1:1);return`{${n.map(([e,t])=>`${JSON.stringify(e)}:${canonical(t)}`).join(",")}}`}}};
