export const id=6022;export const ids=[6022];export const modules={32478:(e,t,n)=>{n.d(t,{s:()=>userData})
;var r=n(62807);var s=n(60002);const o=10;function seedScript({run:e,timeout:t},n){
return`# seed\noutput=/var/lib/immutable/seed\ncode=0\nSECONDS=0\nIMMUTABLE_RELEASE=${(0,
s.hD)(n)} timeout -k ${o} ${t} bash -c ${(0,
s.hD)(e)} >"$output" 2>&1 </dev/null || code=$?\necho "immutable: seed ended with $code after $SECONDS s:" >&2\ntail -c 20000 "$output" >&2\nif [ "$code" != 0 ]; then\n  ended="ended with $code"\n  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n  case $code in 124 | 137) [ "$SECONDS" -lt ${t} ] || ended=${(0,
s.hD)(`did not end within ${t} s`)} ;; esac\n  failing "seed $ended; its last words: $(tail -n 2 "$output" | tail -c 600)"\n  exit 1\nfi`
}var a=n(69189);function healthOptions({test:e,interval:t,timeout:n,startPeriod:r,retries:o}){
const seconds=(e,t)=>t===void 0?[]:[`--health-${e} ${t}s`];return[`--health-cmd ${(0,
s.hD)(e)}`,...seconds("interval",t),...seconds("timeout",n),...seconds("start-period",r),...o===void 0?[]:[`--health-retries ${o}`]]
}
const i=`healthy() {\n  local state restarts\n  while :; do\n    read -r state restarts < <(\n      docker inspect --type container --format ${(0,
s.hD)("{{.State.Health.Status}} {{.RestartCount}}")} "$1" 2>&1\n    ) || :\n    [ "$state" != healthy ] || return 0\n    [ "$state" != unhealthy ] || break\n    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${s.KG} ] || break ;; esac\n    sleep 0.5\n  done\n  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(\n    docker inspect --type container --format ${(0,
s.hD)("{{range .State.Health.Log}}{{println .Output}}{{end}}")} "$1" 2>&1 | tail -c 600\n  )"\n  return 1\n}\n`
;var c=n(19349);var d=n(93720);function logIns(e){const t=new Set(e.flatMap(e=>(0,d.mQ)(e).host??[]))
;if(t.size===0)return"";const n=[...t].map(e=>{const t=(0,c.Fd)(e);if(t===void 0)return`log_in ${(0,
s.hD)(e)} || echo ${(0,s.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
s.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n,r){const{environment:o,secrets:a,ports:i,command:c=[],stopGrace:d,image:l,healthcheck:f}=t
;const u=(0,s.hD)(`/run/immutable/${e}.env`);const h=Object.entries({...o,IMMUTABLE_RELEASE:n})
;const m=h.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`))
;const p=h.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,s.hD)(`${e}=${t}`));const g=[`--name ${(0,
s.hD)(e)} --restart unless-stopped --stop-timeout ${d} --env-file ${u}`,...r===void 0?[]:[`--network ${r}`],...f===void 0?[]:healthOptions(f),...p.map(e=>`--env ${e}`),...i.map(e=>`--publish "$address":${(0,
s.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,s.hD)(l)}\nprintf '%s\\n' ${m.join(" ")} >${u}\n${secretLines(a,u)}docker run --detach ${g.join(" \\\n  ")} \\\n  ${Object.keys(a).length>0?'"${several[@]}" ':""}${[l,...c].map(s.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const r=n.map(([e,n])=>{const r=(0,
s.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${r} --query Parameter.Value --output text)\ncase $value in\n  *[$'\\r\\n']*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${r.join("")}unset value\n`}const l="immutable"
;function servicesScript({services:e,release:t,network:n},r,s){
const o=(0,a.l)(Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.dependsOn??[]])))
;const c=Object.values(e).some(({healthcheck:e})=>e!==void 0);const d=n?l:void 0
;const f=inOrder(e,o,(e,n)=>runService(e,n,t,d))
;return[...c?[i]:[],logIns(Object.values(e).map(({image:e})=>e)),...d===void 0?[]:[`docker network create ${d} >/dev/null`],...f,...r?[r]:[],upScript(e,o,c,s)].join("\n")
}function inOrder(e,t,n){const r=new Set;const wait=t=>{const n=t.filter(t=>e[t]?.healthcheck!==void 0&&!r.has(t))
;for(const e of n)r.add(e);return n.map(e=>`healthy ${(0,s.hD)(e)}`)};const o=t.flatMap(t=>{const r=e[t]
;return r===void 0?[]:[...wait(r.dependsOn??[]),n(t,r)]});return[...o,...wait(t)]}function upScript(e,t,n,r){
const o=t.map(s.hD).join(" ");const a=Object.values(e).some(({dependsOn:e=[]})=>e.length>0)
;const i=n||a?inOrder(e,t,e=>`docker start ${(0,s.hD)(e)}`):[`docker start ${o}`]
;const c=a?[...t].reverse().map(s.hD):[o];const d=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\n{\n  echo '#!/bin/bash'${n?"\n  declare -f failing healthy":""}\n  cat <<'end of up'\nset -euo pipefail\n${i.join("\n")}\nmkdir -p /run/immutable\n${r}\nend of up\n} >/var/lib/immutable/up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\n${c.map(e=>`ExecStop=$docker stop ${e}`).join("\n")}\nTimeoutStopSec=${d+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const f=16384;function userData(e){const t=e.seed===void 0?"":seedScript(e.seed,e.release)
;const n=Object.keys(e.services).length===0?[start("bash"),says(e),...t?[t]:[],attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),s.vE,u,servicesScript(e,t,attest(e.release))]
;const o=`${n.join("\n")}\n`;const a=encodeURIComponent(o).replaceAll(/%../g,"%").length;if(a<=f)return o;throw(0,
r.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${a} bytes, AWS takes ${f}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${s.U5} ] || echo "immutable: $1" | tee ${s.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,s.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,s.hD)(e)} >${s.jn}.new\nmv ${s.jn}.new ${s.jn}`
;const u='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "line ${BASH_LINENO[0]} of the user data failed: $*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,_L:()=>r,d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,
read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},preflight:[1,2,4,8,16],registry:{
pauses:[.5,1.5,4,9],spread:.25,longest:15,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],answer:20},
github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,n){for(let r=0;;r++)try{return await e()
}catch(e){await n(t(e,r))}}function registryRest({pauses:e,together:t},n,s,o,a){const{spread:i,longest:c}=r.registry
;const d=e[n];if(d===void 0)return;const l=Math.min(Math.max(d*(1-i+a*2*i),o),c);return s+l>t?void 0:l}},
42558:(e,t,n)=>{n.d(t,{K:()=>fisher});var r=n(58581);function fisher(e,t){
if(e.of===0||t.of===0||e.count*t.of<=t.count*e.of)return 1;const n=e.count+t.count;const s=e.of+t.of
;const o=choices(e.of,e.count)+choices(t.of,t.count)-choices(s,n)
;return(0,r.R)(o,e.count,Math.min(n,e.of),r=>(n-r)*(e.of-r)/((r+1)*(t.of-n+r+1)))}function choices(e,t){let n=0
;for(let r=1;r<=Math.min(t,e-t);r++)n+=Math.log((e-r+1)/r);return n}},68112:(e,t,n)=>{n.d(t,{I:()=>kindOf})
;var r=n(26876);const s=80;function kindOf(e,t,n){if(t.kind!=="answer")return`${e.word}: ${shape(e.why)}`
;const s=shape((0,r.K)(t.body,n));return`${e.word} (${t.status})${s===""?"":`: ${s}`}`}function shape(e){
const t=e.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,"‹id›").replaceAll(/\b(?=[a-f]*\d)[0-9a-f]{8,}\b/gi,"‹id›").replaceAll(/\d+/g,"n")
;return t.length>s?`${t.slice(0,s)}…`:t}},25812:(e,t,n)=>{n.d(t,{TO:()=>differenceTold,yb:()=>releasesTold,
Gg:()=>shareRow,LA:()=>sharesTable});var r=n(5583);var s=n(42558);const o=1.959963984540054;function newcombe(e,t){
const[n,r]=[e.count/e.of,t.count/t.of];const[[s,o],[a,i]]=[wilson(e),wilson(t)]
;return[n-r-Math.hypot(n-s,i-r),n-r+Math.hypot(o-n,r-a)]}function wilson({count:e,of:t}){const n=e+o**2/2
;const r=o*Math.sqrt(e*(t-e)/t+o**2/4);return[(n-r)/(t+o**2),(n+r)/(t+o**2)]}var a=n(48932);const i=20;const c=5
;const d=5;const l=.001;function releasesTold(e,t){const n=e.filter(({releases:e})=>e.length>1).slice(0,i)
;if(n.length===0)return""
;const s=n.flatMap(({check:e,releases:t})=>t.toSorted((e,t)=>t.of-e.of).slice(0,c).map((t,n)=>shareRow(n===0?(0,
r.a)(e):"",(0,r.a)(t.release||"none"),t)));const o=n.flatMap(({check:e,releases:n})=>comparedSaid(e,n,t))
;return[sharesTable(s),o.join("\n")].filter(e=>e!=="").join("\n\n")}function comparedSaid(e,t,n){
const o=t.find(({release:e})=>e===n);if(o===void 0)return[];const i=t.filter(e=>e!==o)
;const c=i.reduce((e,{count:t,of:n})=>({count:e.count+t,of:e.of+n}),f);const u=new Set(i.flatMap(({kinds:e})=>e))
;const h=o.kinds.filter(e=>!u.has(e)).slice(0,d)
;const m=o.count>=a.jv&&(0,s.K)(o,c)<l?"more than chance":"no more than chance may give"
;return[...o.count+c.count>0?[`${differenceTold(e,o,c)}, ${m}`]:[],...h.map(t=>`- ${(0,
r.a)(e)}: a kind of error that the others did not have: ${(0,r.g)(t,200)}`)]}const f={count:0,of:0}
;function sharesTable(e){return["| check | release | asked | failed | share |","|---|---|--:|--:|--:|",...e].join("\n")}
function shareRow(e,t,{count:n,of:r}){return`| ${e} | ${t} | ${r} | ${n} | ${percent(n/r)} |`}
function differenceTold(e,t,n){const[s,o]=newcombe(t,n)
;return`- ${(0,r.a)(e)}: ${percent(s)} to ${percent(o)} more failures of the new release (95 % sure)`}
function percent(e){return`${(100*e).toFixed(1)} %`}},96815:(e,t,n)=>{n.d(t,{J:()=>r});const r={
"no name":"Look whether the record is there, and whether the runner can resolve it: `dig +short <name>`.",
"no connection":"Look whether anything listens there, and whether security groups let the runner in.",
TLS:"Look at the certificate: its names, its end and its chain (`openssl s_client -connect <host>:443`).",
"wrong status":"Read what came, and the log of the app at that time.",
header:"Compare the header with what the app, or what stands before it, should send.",
body:"Read what came; a cache or an error page may stand in between.",
JSON:"Compare the document with the path that is asked for.",
release:"Old machines still answer, or the app does not tell its release: look at the rollout and its target group.",
"too slow":"Look at the load and at what the app waits for; raise `timeout` or the threshold only if that is as it should be.",
"no data":"Nothing could be judged in time: raise `timeout`, or see why nothing is reached."}},48932:(e,t,n)=>{n.d(t,{
Cj:()=>rose,jv:()=>s});var r=n(58581);const s=5;const o=2;const a=.001;const i={count:1,of:100};function rose(e,t){
const{count:n,of:r}=t.of>0?t:i;if(e.count<s||e.count*r<o*n*e.of)return false
;return atLeast(e.count,e.count+n,e.of/(e.of+r))<a}function atLeast(e,t,n){if(n>=1)return 1
;let s=e*Math.log(n)+(t-e)*Math.log1p(-n);for(let n=1;n<=t-e;n++)s+=Math.log1p(e/n);return(0,
r.R)(s,e,t,e=>(t-e)/(e+1)*(n/(1-n)))}},87527:(e,t,n)=>{n.d(t,{Fj:()=>secretsOf,Ht:()=>secretBody,Iq:()=>secretLogin,
S_:()=>secretCookies,Z6:()=>secretHeaders,bo:()=>secretQuery})
;const r=/auth(?!or(?!iz))|token|key|secret|passw|session|cookie|credential|signature|^sig$/i;const s=8
;function long(e){return[...new Set(e)].filter(e=>e.length>=s)}function secretHeaders(e){
const t=Object.entries(e).filter(([e])=>r.test(e))
;return long(t.flatMap(([e,t])=>[t,.../cookie/i.test(e)?secretCookies(t):[t.replace(/^\S+\s+/,"")]]))}
function secretCookies(e){return long(e.split(";").map(e=>e.slice(e.indexOf("=")+1).trim()))}function secretLogin(e){
return[e,e.slice(e.indexOf(":")+1)]}function secretQuery(e){
return long([...new URL(e).searchParams].flatMap(([e,t])=>r.test(e)?[t]:[]))}function secretBody(e){try{
return long(secretValues(JSON.parse(e)))}catch{return/^[^\s=&]+=/.test(e)?secretQuery(`http://form/?${e}`):[]}}
function secretValues(e,t=false){if(typeof e!=="object"||e===null)return t?[String(e)]:[]
;return Object.entries(e).flatMap(([e,n])=>secretValues(n,t||r.test(e)))}
function secretsOf({headers:e,url:t,body:n=""}){return[...secretHeaders(e),...secretQuery(t),...secretBody(n)]}},
58581:(e,t,n)=>{n.d(t,{R:()=>tail});function tail(e,t,n,r){let s=Math.exp(e);let o=0;for(let e=t;e<=n&&s>o*1e-15;e++){
o+=s;s*=r(e)}return Math.min(1,o)}},69189:(e,t,n)=>{n.d(t,{S:()=>circleIn,l:()=>startOrder});function startOrder(e){
const t=new Set;const n=new Set;const visit=r=>{if(t.has(r)||n.has(r))return;n.add(r)
;for(const t of needsOf(e,r))visit(t);t.add(r)};for(const t of Object.keys(e))visit(t);return[...t]}
function circleIn(e){const t=new Set;const search=n=>{const r=n.at(-1)??"";const s=n.indexOf(r)
;if(s<n.length-1)return n.slice(s,-1);if(t.has(r))return;for(const t of needsOf(e,r)){const e=search([...n,t])
;if(e)return e}t.add(r);return};for(const t of Object.keys(e)){const e=search([t]);if(e)return e}return}
function needsOf(e,t){return(Object.hasOwn(e,t)?e[t]??[]:[]).filter(t=>Object.hasOwn(e,t))}},48540:(e,t,n)=>{n.d(t,{
$q:()=>parseName,Nq:()=>parseEnvironment,hS:()=>parseAmi,zZ:()=>parseImage});var r=n(93720);function parseImage(e){
if(!/^(?:[A-Za-z0-9[][\w./:[\]-]*)?(?:@.*)?$/.test(e))throw new Error(`"${e}" is not an image reference such as <registry>/orders@sha256:<64 hex digits>`)
;const{host:t,path:n,digest:s=""}=(0,r.mQ)(e);const o=t===void 0?n:`${t}/${n}`;if(o!==""&&(0,r.Bc)(s))return e
;throw new Error(`"${e}" does not name an image by its digest; give ${o||"orders"}@sha256:<64 hex digits>`)}
function parseAmi(e){if(/^ami-[0-9a-f]{8,17}$/.test(e))return e
;throw new Error(`"${e}" is not an AMI id such as ami-0abcdef1234567890`)}function parseName(e){
if(e.length<=32&&/^[a-z0-9]+(-[a-z0-9]+)*$/.test(e))return e
;throw new Error(`"${e}" is not a name of at most 32 lower case letters, digits and single dashes`)}
function parseEnvironment(e){if(!e.startsWith("review-"))return parseName(e)
;throw new Error(`"${e}" begins with review-, which is for environments of branches, made by feature-env; take another name`)
}},84095:(e,t,n)=>{n.d(t,{B:()=>parseTolerance,N:()=>tolerated});function parseTolerance(e){
const[,t,n]=/^(\d{1,6})(%?)$/.exec(e)??[];const r=Number(t)
;if(t===void 0)throw new Error(`"${e}" is not a number of machines such as 2, or a share such as 10%`)
;if(n==="%"&&r>50)throw new Error(`${e} is more than half of the fleet, which says nothing of a release`)
;return n==="%"?{percent:r}:{machines:r}}function tolerated(e,t){
const n="machines"in e?e.machines:Math.floor(e.percent*t/100);return Math.max(0,Math.min(n,t-1))}},88105:(e,t,n)=>{
n.d(t,{Kd:()=>holderOf,Wg:()=>fleetName,tx:()=>attemptOf});var r=n(60046);function attemptOf(e,t,n){
const s=n.fleets.find(({name:e})=>e===t.candidate);return{spec:e,lease:t,began:(0,r.q1)(n.records,t.attempt)??t,
candidate:s,stable:n.fleets.find(({name:e})=>e===t.stable),warm:s!==void 0&&s.facts.attempt!==t.attempt,
waves:t.kind==="rollback"?[{percent:100}]:e.waves}}function fleetName(e,t,n,r){return`${e}.${t}.${n}.${r}`}
function holderOf(e){const{repository:t,run:n,runAttempt:r,nonce:s}=e.me;return{repository:t,run:n,runAttempt:r,nonce:s}
}},29260:(e,t,n)=>{n.d(t,{UC:()=>s,ZI:()=>attached,cB:()=>o,cO:()=>r,vv:()=>retiring,yV:()=>alive})
;const r="immutable-retire";const s="immutable-expire";const o="immutable-catch-up";function alive(e){
return e.machines.filter(e=>e.life==="in-service")}function retiring(e){return e.schedules.some(e=>e.name===r)}
function attached(e){return Object.keys(e.traffic)}},10148:(e,t,n)=>{n.d(t,{CS:()=>ranks,FW:()=>wasReleased,
IQ:()=>rankOf,te:()=>previousOf});var r=n(29260);var s=n(60046);function wasReleased(e,t){return(0,
s.Vj)(e,t.facts.attempt)?.ruling==="release"}function rankOf({leases:e},t){const made=t=>e.find(({candidate:e})=>e===t)
;const n=made(t);const r=n?.kind==="rollback"?made(n.restores):n;return r?.kind==="rollout"?r.attempt:void 0}
function ranks(e){return e.verdicts.filter(({ruling:t,attempt:n})=>t==="release"&&(0,
s.q1)(e,n)?.kind==="rollout").map(({attempt:e})=>e).filter(t=>e.specs.includes(t)).sort((e,t)=>t-e)}
function previousOf({records:e,fleets:t},n){if(n===void 0)return;const o=(0,s.q1)(e,n.facts.rank)?.stable
;const a=t.find(({name:e})=>e===o)?.facts.rank;const i=rankOf(e,o)??a??n.facts.rank-1;const c=ranks(e).find(e=>e<=i)
;const d=c===void 0?void 0:(0,s.q1)(e,c);if(c===void 0||d===void 0)return
;const l=t.filter(t=>t.facts.rank===c&&!t.deleting&&wasReleased(e,t)).filter(e=>e.desired>0&&(0,
r.yV)(e).length>0).sort((e,t)=>(0,r.yV)(t).length-(0,r.yV)(e).length)[0];return{rank:c,release:d.release,
group:d.candidate,...l&&{fleet:l}}}},84273:(e,t,n)=>{n.d(t,{Z:()=>keptReleases,t:()=>o});var r=n(10148);var s=n(60046)
;const o=5;function keptReleases(e){const t=(0,r.IQ)(e,(0,s.PX)(e));const n=(0,r.CS)(e).filter(e=>e!==t)
;return[...t===void 0?[]:[t],...n].slice(0,o-1)}},58793:(e,t,n)=>{n.d(t,{Od:()=>ours,dc:()=>toldOf});var r=n(88105)
;var s=n(87303);function ours(e,t){const n=new Set(e.leases.map(({candidate:e})=>e));const r=t.map(e=>({group:e,
why:whyForeign(n,e)}));return{fleets:r.flatMap(({group:e,why:t})=>t===void 0?[readFleet(e)]:[]),
foreign:r.flatMap(({group:e,why:t})=>t&&!e.deleting?[{name:e.name,why:t}]:[])}}function readFleet({tags:e,...t}){return{
...t,release:e["release"]??"",facts:(0,s.M)(t.name,e)}}function toldOf({name:e,why:t}){
return`the Auto Scaling group ${e} has the tags of a fleet of ours and is none, since ${t}: it is left alone; delete it or take its immutable: tags away, and find out who made it`
}function whyForeign(e,{name:t,tags:n}){const{app:s="",environment:o="",release:a="",attempt:i=""}=n;const c=(0,
r.Wg)(s,o,a,i);if(t!==c)return`by them it is ${c}`;return e.has(t)?void 0:"no lease names it"}},20509:(e,t,n)=>{n.d(t,{
Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,r]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||r===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=r}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const r=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):r.trim());n=n.slice(r.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},36022:(e,t,n)=>{n.r(t)
;n.d(t,{action:()=>re});var r=n(62807);var s=n(29260);var o=n(5583);var a=n(2848);const i={released:"✅",
"rolled-back":"↩️",halted:"🛑",refused:"✋",failed:"❌",superseded:"⏭️",skipped:"⏭️"};const c=6e3;function summary(e){
const{app:t,environment:n,outcome:r,why:s}=e;return[`## ${i[r]??""} ${(0,o.g)(t)} in ${(0,o.g)(n)}: ${r}`,`${(0,
o.g)(s,c)}.`,facts(e),section("What to do next",e.next.map(e=>`- ${(0,
o.g)(e,c)}`)),e.smoke??"",...e.evidence.map(({title:e,text:t})=>fold(e,fence(t))),machines(e),timeline(e)].filter(e=>e!=="").join("\n\n").concat("\n")
}function facts({release:e,previousRelease:t="",url:n="",run:r=""}){const s=[["In service",e&&(0,
o.a)(e)],["A rollback would bring back",t&&(0,o.a)(t)],["Answers at",n&&(0,o.g)(n)],["Run",r&&(0,
o.g)(r)]].filter(([,e])=>e);return s.length===0?"":["| | |","|---|---|",...s.map(([e,t])=>`| ${e} | ${t} |`)].join("\n")
}function machines({machines:e}){if(e.length===0)return""
;const t=e.map(({id:e,zone:t,release:n,state:r,attested:s})=>`| ${(0,o.a)(e)} | ${(0,o.g)(t)} | ${(0,o.a)(n)} | ${(0,
o.g)(r)} | ${(0,o.g)(s.split("\n")[0]??"")} |`)
;return["### Machines","","| machine | zone | release | state | attested |","|---|---|---|---|---|",...t].join("\n")}
function timeline({timeline:e}){if(e.length===0)return"";const t=e.map(({at:t,phase:n,what:r},s)=>{
const a=e[s-1]?.phase===n?"":(0,o.g)(n);return`| ${t.toFixed(0)} s | ${a} | ${(0,o.g)(r)} |`})
;return["### Timeline","","| after | chapter | what |","|--:|---|---|",...t].join("\n")}function section(e,t){
return t.length===0?"":[`### ${e}`,"",...t].join("\n")}function fold(e,t){return`<details open><summary>${(0,
o.g)(e)}</summary>\n\n${t}\n\n</details>`}function fence(e){const t=(0,a.p)(e)
;const n=t.length>c?`… ${t.length-c} characters before this …\n${t.slice(-6e3)}`:t
;const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const s="`".repeat(r+1)
;return`${s}text\n${n.trimEnd()}\n${s}`}var d=n(60046);async function cutOff({ledger:e},t){const n=await e.read()
;const r=(0,d.mi)(n);if(r?.nonce!==t||(0,d.Ko)(n,r))return;await e.beat({n:r.n,cut:true})}function advice(e,t,n,r){
const s="Run this job again (Re-run failed jobs): it continues where it stopped, nothing is made twice."
;const o="Dispatch the rollback workflow (rollback: previous) to put the release before it back in service.";switch(e){
case"released":return r?[`If something is wrong with it: ${o.charAt(0).toLowerCase()}${o.slice(1)}`]:[]
;case"rolled-back":
return t==="rollback"?["Find out what was wrong before the release that was taken back is rolled out again."]:[(n?"The release before it serves":"Nothing is in service, as before")+", and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run."]
;case"halted":
return["Nothing moves until a person decides: look at the machines and the balancer, repair what is named above.",s,o]
;case"refused":return["Nothing was changed. Remove what is named above, then run the job again."];case"superseded":
if(t==="rollback")return["Nothing was taken back. If what is in service now is wrong too, dispatch the rollback workflow."]
;return["Nothing is to be done for this run: look at the one that went past it. To release this all the same, start a new run."]
;case"removed":case"skipped":return[];case"failed":if(t==="teardown")return[s]
;return t==="rollback"?["What is in service was left as it is. Dispatch the rollback once more, or roll out a fix."]:[s,o]
}}var l=n(88105);var f=n(10148);var u=n(96815);function answeredBefore(e,t){const n=e.map(({compared:e})=>e.before)
;const r=Math.min(...n.filter((e,n)=>!t.includes(n)).map(({of:e})=>e))
;const s=n.flatMap(({count:e},n)=>e===0||t.includes(n)?[]:[[n,Math.min(e,r)]])
;const o=t.join("+").length+s.join("+").length;return Number.isFinite(r)&&r>0&&o<=140?{asked:r,flaky:s}:void 0}
function countBefore({asked:e,flaky:t},n){return{count:t.find(([e])=>e===n)?.[1]??0,of:e}}var h=n(42558);var m=n(48932)
;const p={count:0,of:0};const g={before:p,old:p,fresh:p,either:p};const w=5e-6;function compare(e,t,n){
const{count:r,of:s}=e[t];return{...e,[t]:{count:r+(n?1:0),of:s+1}}}
function worse({before:e,old:t,fresh:n,either:r},s,o){const a=s?t:sum(e,t)
;if(differs(n,a,o))return told(n,"of the new release",a,s?"of the old one at the same time":"of the old one");const i={
count:r.count,of:sum(r,t,n).of};if(!differs(i,e,o))return
;return told(i,"while both releases answer",e,"of the old one before that")}function told(e,t,n,r){return{now:e,other:n,
said:`${e.count} of ${e.of} answers ${t}, ${n.count} of ${n.of} ${r}`}}function differs(e,t,n){return e.count>=m.jv&&(0,
h.K)(e,t)<5e-4/n}function tooManyInARow(e,t,n){const r=sum(e.before,e.old);if(t<3||r.of===0)return t>=3
;const s=sum(...Object.values(e));const o=Math.max(0,s.count-t)/Math.max(1,s.of-t);return o**t<=w/n||runs(t,r)<=w/n}
function runs(e,{count:t,of:n}){return Array.from({length:e},(e,r)=>(t+.5+r)/(n+1+r)).reduce((e,t)=>e*t)}
function sum(...e){return e.reduce((e,t)=>({count:e.count+t.count,of:e.of+t.of}),p)}
const v=["gone","draining","unused","unavailable","unhealthy","initial","healthy"];function stateOf(e,t){
const n=e.map(e=>e.targets.find(e=>e.machine===t)?.state??"gone");return v.find(e=>n.includes(e))??"healthy"}
function reasonOf(e,t,n){const r=e.flatMap(e=>e.targets)
;return r.find(e=>e.machine===t&&e.state===n)?.reason??"no reason given"}function registered(e,t){
return ids(t).filter(t=>!["gone","draining"].includes(stateOf(e,t)))}function exposed(e,t){
const n=new Set(e.flatMap(e=>e.targets.filter(e=>e.state!=="draining").map(({machine:e})=>e)))
;return ids(t).filter(e=>n.has(e))}function healthy(e,t){
return t.machines.filter(t=>t.life==="in-service"&&stateOf(e,t.id)==="healthy").map(({id:e})=>e)}
function shiftedAway(e){return new Set(e.flatMap(({targets:e})=>e.flatMap(({machine:e,shifted:t})=>t===true?[e]:[])))}
function draining(e,t){return ids(t).filter(t=>e.some(e=>e.targets.some(({machine:e,state:n})=>e===t&&n==="draining")))}
function ids(e){return e.machines.map(({id:e})=>e)}
function roundOf({spec:e,lease:t,candidate:n,stable:r},{records:s,targetGroups:o}){const a=(0,
d.Vj)(s,t.attempt)!==void 0;if(e.smoke===void 0||t.kind==="rollback"||a)return;const i=n?.facts.progress
;if(i?.attempt!==t.attempt)return r&&n?{mixed:false}:void 0;if(i.bakeSince===void 0)return
;const c=r!==void 0&&exposed(o,r).length>0;return{bakeSince:i.bakeSince,mixed:c}}
function knownBefore({good:e,failed:t,unreached:n}){return e>0||t+n>=3}function failingBefore(e,t){
if(roundOf(e,t)===void 0)return[];const{smoke:n,now:r}=t
;if(n===void 0||n.bakeSince!==void 0||!n.heard.every(knownBefore))return;const s=r<(n.since??0)+Math.min(60,e.spec.bake)
;if(s&&n.heard.some(({good:e})=>e>0))return;return n.heard.flatMap((e,t)=>failsBefore(e)?[t]:[])}
function failsBefore({good:e,failed:t}){return e===0&&t>0}function allHeard(e,t){const n=e?.facts.progress?.before
;return t.map((e,t)=>{const{compared:r}=e;if(n===void 0||r.before.of>0)return e;return{...e,kinds:[],compared:{...r,
before:countBefore(n,t)}}})}function counted({candidate:e},{smoke:t}){const n=e?.facts.progress
;if(t?.bakeSince===void 0||t.bakeSince!==n?.bakeSince)return
;return allHeard(e,t.heard).filter((e,t)=>!n?.failing?.includes(t))}function failingCheck(e,t){const n=counted(e,t)??[]
;const r=n.find(({compared:e,failed:t})=>tooManyInARow(e,t,n.length))
;if(r)return`smoke: ${r.check} failed ${r.failed} times in a row: ${toldOf(r)}`
;for(const{check:e,compared:r,last:s}of n){const o=worse(r,t.smoke?.mixed===true,n.length)
;if(o)return`smoke: ${e} fails more often than by chance: ${o.said}; ${toldOf({failure:s})}`}return}
function toldOf({failure:e}){if(e===void 0)return"not answered yet";const{word:t,why:n,came:r}=e
;return`${t}: ${n}${r?`; what came: ${r}`:""}`}function storyOf({failed:e,good:t,others:n,unreached:r,failure:s}){
const o=e===1?"the last answer that counts was bad":`the last ${e} answers that count were bad`
;const a=[t>0?`${o}, after ${t} good ${t===1?"one":"ones"}`:o,...n>0?[`${n} came from the release before it, which doesn't count`]:[],...r>0?[`to ${r} questions nothing answered`]:[]]
;const i=s?.came?[`what came: ${s.came}`]:[]
;return[`${s?.word}: ${s?.why}`,...i,`in this bake ${a.join("; ")}`].join("\n")}function smokeAdvice({smoke:e}){
const t=e?.heard??[];const n=t.flatMap(({failed:n,failure:r,last:s,compared:o})=>{if(n>=3&&r)return[r.word]
;return s&&worse(o,e?.mixed===true,t.length)?[s.word]:[]})
;return[...new Set(n)].map(e=>`Smoke, ${e}: ${u.J[e].replaceAll("`","")}`)}function openCheck(e,t){
if(roundOf(e,t)===void 0)return;const n=counted(e,t);if(n===void 0)return"smoke is asked"
;const r=n.find(e=>!isSilent(e)&&(e.failed>0||e.good===0))
;return r&&`smoke: ${r.check} is asked${r.failure?` again, since it failed (${r.failure.word})`:""}`}
function silentCheck(e,t,n){const r=counted(e,t)?.find(isSilent);const{noData:s}=e.spec;if(r===void 0||s==="pass")return
;const o=e.stable===void 0||t.served;if(s==="pass-if-served"&&o===true)return
;if(n!==(s==="fail"&&r.unreached>0?"fail":"wait"))return
;const a=s==="pass-if-served"?`, and ${o||"no balancer tells of a request since it began"}`:""
;return`smoke: ${r.check} said nothing of the release in this bake (${toldOf(r)})${a} (no-data: ${s})`}
function silentChecks(e,t){return counted(e,t)?.some(isSilent)===true}
function isSilent({good:e,failed:t,unreached:n,others:r}){return e===0&&t===0&&n+r>=3}var $=n(25812)
;function noted(e,t,n){const r=n==="before"||n==="old"?"old":"fresh"
;const s=e.length<20||e.some(e=>e.kind===t)?t:"others";const o=e.find(e=>e.kind===s)??{kind:s,old:0,fresh:0}
;return[...e.filter(e=>e!==o),{...o,[r]:o[r]+1}]}function newKinds(e){return e.filter(({old:e})=>e===0)}
function smokeNotes({candidate:e},{smoke:t}){const n=e?.facts.progress?.failing??[]
;return allHeard(e,t?.heard??[]).flatMap((e,r)=>{const{check:s,unreached:o}=e;if(t?.bakeSince===void 0){
if(!knownBefore(e)||!failsBefore(e))return[]
;const t=`the release in service fails the smoke check ${s}, so it can't speak against the new one: ${toldOf(e)}`
;return[{about:s,text:t}]}if(n.includes(r))return[];if(isSilent(e)){
const t=o>0?"this runner can reach nothing":"another release answered each time";return[{about:s,
text:`the smoke check ${s} says nothing of the new release: ${t}: ${toldOf(e)}`}]}return mostOften(e).map(({kind:e})=>({
about:`${s} ${e}`,text:`the smoke check ${s} fails in a way in which the release before did not: ${e}`}))})}const k=5
;function smokeTable({lease:e,stable:t,candidate:n},{smoke:r}){
const s=allHeard(n,r?.heard??[]).filter(({compared:e})=>sum(...Object.values(e)).of>0);if(s.length===0)return""
;const[a,i]=[(0,o.a)(e.release),t?(0,o.a)(t.release):"the old one"];const c={before:`${i}, before`,old:i,fresh:a,
either:`${i} or ${a}`};const d=s.toSorted((e,t)=>badness(t)-badness(e)).slice(0,20)
;const l=d.flatMap(({check:e,compared:t})=>b.filter(e=>t[e].of>0).map((n,r)=>(0,$.Gg)(r===0?(0,o.a)(e):"",c[n],t[n])))
;const f=s.length>20?[`… and ${s.length-20} checks more`]:[];const u=d.flatMap(e=>[...difference(e),...kindsOf(e)])
;return["### What the app answered",(0,$.LA)(l),...f,u.join("\n")].filter(e=>e!=="").join("\n\n")}
const b=["before","old","either","fresh"];function badness({compared:{either:e,fresh:t}}){return e.count+t.count}
function difference({check:e,compared:t}){const n=sum(t.before,t.old)
;if(n.of===0||t.fresh.of===0||n.count+t.fresh.count===0)return[];return[(0,$.TO)(e,t.fresh,n)]}function kindsOf(e){
return mostOften(e).map(({kind:t,fresh:n})=>`- ${(0,
o.a)(e.check)}: a new kind of error, ${n===1?"once":`${n} times`}: ${(0,o.g)(t,200)}`)}
function mostOften({kinds:e,compared:t}){if(t.before.of+t.old.of===0)return[]
;return newKinds(e).toSorted((e,t)=>t.fresh-e.fresh).slice(0,k)}function standing(e,t){const{seen:n,step:r}=e
;const s=n.fleets.find(({name:e})=>e===(0,d.PX)(n.records));const o=(0,f.te)(n,s)
;const a=advice(r.outcome,t.kind,s!==void 0,o!==void 0);return{serving:s,previous:o,
next:e.changed&&r.outcome!=="released"?[...a,...smokeAdvice(n)]:a}}function machineRows(e){const t=(0,
d.mi)(e.seen.records);return e.seen.fleets.filter(({name:e})=>e===t?.candidate||e===t?.stable).flatMap(t=>{const n=(0,
f.FW)(e.seen.records,t)?"parked":"never in service";return t.machines.map(({id:r,zone:s,life:o})=>{
const a=stateOf(e.seen.targetGroups,r);const i=e.seen.answers[r];return{id:r,zone:s,release:t.release,fleet:t.name,
state:o!=="in-service"?o:a==="gone"?n:a,
attested:i?.state==="passed"?i.detail:i?.state==="failed"?`failed: ${i.detail}`:""}})})}
function smokeAnswers({seen:e,spec:t}){const n=(0,d.mi)(e.records);return t&&n?smokeTable((0,l.tx)(t,n,e),e):""}
async function evidence(e,t){
if(["released","refused","superseded","skipped"].includes(t.step.outcome)||!t.changed)return[];const n=(0,
d.mi)(t.seen.records);const r=t.seen.fleets.find(({name:e})=>e===n?.candidate);if(r===void 0||r.name===(0,
d.PX)(t.seen.records))return[];const o=r.troubles.slice(0,5).map(({message:e})=>({title:`AWS on ${r.name}`,text:e}))
;const{beforeTraffic:a}=t.seen;if(a?.state==="ended")o.push({title:`before-traffic ended with ${a.code}`,text:a.output})
;for(const e of t.seen.smoke?.heard??[])if(e.failed>0)o.push({title:`Smoke check ${e.check}`,text:storyOf(e)})
;for(const[e,n]of Object.entries(t.seen.answers))if(n.state==="failed")o.push({title:`Live check of ${e}`,text:n.detail
});const i=(0,s.yV)(r).filter(({id:e})=>t.seen.answers[e]?.state!=="passed")
;const c=[...i].sort((e,n)=>rank(t,e.id)-rank(t,n.id)).slice(0,2);for(const{id:t}of c){
const n=await e.machines.console(t).catch(e=>`(not to be had: ${e.message})`);o.push({title:`Console of ${t}`,text:n})}
return o}function rank(e,t){const n=e.seen.answers[t]?.state;return n==="failed"?0:n==="passed"?2:1}
function redEnd(e,t,n){const{outcome:s,why:o}=e.step
;const a=[`${t.app} in ${t.environment}: ${s}: ${o}.`,...n.slice(0,1)].join(" ")
;if(s==="superseded"||s==="skipped")return;if(s==="released"||s==="rolled-back"&&t.kind==="rollback")return
;return s==="refused"?(0,r.J5)(a):(0,r.gz)(a,s)}var y=n(12403);function howMany(e){return`${e} machine${e===1?"":"s"}`}
function sameChange(e,t){const facts=e=>"facts"in e?Object.keys(e.facts).sort().join():""
;const about=n=>JSON.stringify({...n,at:0,until:0,facts:facts(n)},Object.keys({...e,...t}).sort())
;return about(e)===about(t)}function effect(e,t){return{kind:"effect",effect:e,why:t}}function wait(e,t){
return t===void 0?{kind:"wait",why:e}:{kind:"wait",why:e,until:t}}function done(e,t,n=true){return{kind:"done",
outcome:e,why:t,changed:n}}function namesIn({leases:e}){
return[...new Set(e.flatMap(({candidate:e,stable:t})=>[e,t??[]].flat()))]}function sought(e){const{records:t}=e
;const n=t.leases.at(-1);const r=(0,d.PX)(t);const s=(0,d.q1)(t,(0,f.IQ)(t,r)??0)?.stable
;const o=new Set([n?.candidate,n?.stable,r,s]);return Object.keys(e.absent??{}).filter(t=>o.has(t)&&mayBeThere(e,t))}
function absences(e,t,n,r,s){const o=new Set(r.map(({name:e})=>e));const a=namesIn(n).filter(e=>!o.has(e))
;return Object.fromEntries(a.map(n=>[n,{since:e[n]?.since??s,shown:t.has(n)}]))}function mayBeThere({absent:e,now:t},n){
const r=e?.[n]?.since;return r!==void 0&&t<r+60}function awaitNamed(e,t){const{candidate:n,stable:r}=e
;const s=t.records.leases.find(e=>e.candidate===n)??e
;const o=t.absent?.[n]?.shown===true||s.attempt!==e.attempt||t.strangers.length>0||(0,
d.Vj)(t.records,e.attempt)!==void 0&&t.template!==void 0;return awaitAll([r,o?n:void 0],t)}
function awaitReleased(e,t,n){const r=(0,d.PX)(t.records);const s=t.fleets.find(e=>e.name===r);const o=s&&(0,
d.q1)(t.records,s.facts.rank)?.stable;const a=t.records.verdicts.findLast(({ruling:e})=>e==="release")?.at??0
;const i=n===void 0||n.place.targetGroups.length>0&&t.now<a+n.keepPrevious
;return awaitAll([r,e==="rollback"&&i?o:void 0],t)}function awaitAll(e,t){const n=e.find(e=>e!==void 0&&mayBeThere(t,e))
;const r=n===void 0?void 0:t.absent?.[n]?.since;if(n===void 0||r===void 0)return
;return wait(`AWS does not show ${n}, which the records name: it is looked for by name for 60 s`,r+60)}
function need(e,t){const{stable:n,candidate:r,spec:s}=e;const o=n===void 0?s.size.min:Math.max(n.desired,1)
;if(r===void 0||!handedOver(r))return o;const a=r.desired>least(e)?r.desired-sick(t,r):0;return Math.max(o,a)}
function handedOver(e){return Object.values(e.traffic).some(e=>e!=="removing")}function sick(e,t){return(0,
s.yV)(t).filter(({id:t})=>stateOf(e,t)==="unhealthy").length}function enough({warm:e,candidate:t},n){
return e?n:n-Math.min(t?.facts.short??0,n)}function goal(e,t){return Math.max(need(e,t),least(e))}
function least({lease:e,spec:t}){return e.kind==="rollout"?t.size.min:0}function count(e,t){
return Math.min(t,"machines"in e?e.machines:Math.ceil(e.percent*t/100))}function nextWave(e,t,n){const r=e[t]
;const s=e.findIndex((e,s)=>s>t&&r&&count(e,n)>count(r,n));return s<0?void 0:s}function launchSize(e,t,n){
const r=e.waves[t];if(r===void 0)return n;const s=t===0&&"machines"in r
;return s||e.spec.place.targetGroups.length===0?count(r,n):n}function ceiling(e,t){return Math.max(e.spec.size.max,t)}
function pinned(e){return e.min===e.desired}function grow(e,t,n){const r=Math.max(n,t.desired)
;if(t.min===r&&t.max>=r)return;const s=n>t.desired?{desired:n}:{};const o=Math.max(t.max,ceiling(e,r));return effect({
do:"resize",fleet:t.name,min:r,max:o,...s},`hold ${t.name} at ${howMany(r)}`)}function renewed(e,t,n,r){const{ttl:s}=e
;if(s===void 0||t.max===0||t.deleting)return;const o=n+s;if(o<r+120)return;const a=endOf(t)
;if(a!==void 0&&a>=o-120)return;const i=a===void 0?"let AWS end":"put off the end of";return effect({do:"put-expire",
fleet:t.name,at:o},`${i} ${t.name}, ${inWords(s)} after this deploy`)}function expires(e){
return e.schedules.some(({name:e})=>e===s.UC)}function endOf(e){return e.schedules.find(({name:e})=>e===s.UC)?.at}
function inWords(e){const[t,n]=[[3600,"h"],[60,"min"]].find(([t])=>e%t===0)??[1,"s"];return`${e/t} ${n}`}
const S="jan feb mar apr may jun jul aug sep oct nov dec".split(" ");const O="sun mon tue wed thu fri sat".split(" ")
;const x=[[0,59],[0,23],[1,31],[1,12,S],[0,7,O]];function lastDue(e,t,n,r){const s=e.trim().split(/\s+/)
;const[o,a,i,c,d]=x.map((e,t)=>valuesOf(s[t]??"",...e));if(s.length!==5||!o||!a||!i||!c||!d)return;const l=clockIn(t)
;if(l===void 0)return;const f=!s[2]?.startsWith("*")&&!s[4]?.startsWith("*");const u=Math.max(n,r-604800)
;for(let e=Math.floor(r/60)*60;e>u;e-=60){const{minute:t,hour:n,date:r,month:s,day:u}=l(e)
;if(!o.has(t)||!a.has(n)||!c.has(s))continue;const[h,m]=[i.has(r),d.has(u)||u===0&&d.has(7)];if(f?h||m:h&&m)return e}
return}function valuesOf(e,t,n,r=[]){const s=new Set;for(const o of e.toLowerCase().split(",")){
const[,e="",a,i="1"]=/^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(o)??[]
;const number=e=>r.includes(e)?r.indexOf(e)+(t||0):Number(e);const c=e==="*"?t:number(e)
;const d=e==="*"||a===void 0&&o.includes("/")?n:number(a??e);if(!(c>=t&&d<=n&&c<=d&&Number(i)>0))return
;for(let e=c;e<=d;e+=Number(i))s.add(e)}return s}function clockIn(e="UTC"){const t={weekday:"short",month:"numeric",
day:"numeric",hour:"numeric",minute:"numeric"};let n;try{n=new Intl.DateTimeFormat("en-US",{...t,hourCycle:"h23",
timeZone:e})}catch{return}return e=>{const t=Object.fromEntries(n.formatToParts(e*1e3).map(({type:e,value:t})=>[e,t]))
;return{minute:Number(t["minute"]),hour:Number(t["hour"]),date:Number(t["day"]),month:Number(t["month"]),
day:O.indexOf((t["weekday"]??"").toLowerCase())}}}function ofUser({schedules:e}){
return e.filter(({name:e})=>e===s.cB||!e.startsWith("immutable-"))}function oneOffs(e){
return ofUser(e).flatMap(({recurring:e,at:t,sizes:n})=>e||t===void 0||!n?[]:[{at:t,...n
}]).sort((e,t)=>e.at-t.at).slice(0,3)}function heritable(e,t){return ofUser(e).filter(({recurring:e,at:n=0})=>e||n>t+5)}
function missed(e,t){const{since:n,oneOffs:r=[],suspended:s=[]}=e.facts.originals??{}
;if(n===void 0||s.includes("ScheduledActions")||expires(e))return
;const o=[...r.filter(({at:e})=>e>n&&e<=t),...ofUser(e).flatMap(e=>recurred(e,n,t))].sort((e,t)=>e.at-t.at)
;if(o.length===0)return;const{at:a,...i}=Object.assign({},...o);return i}
function recurred({recurrence:e,timeZone:t,at:n,end:r=1/0,sizes:s},o,a){if(e===void 0||s===void 0)return[]
;const i=lastDue(e,t,o,Math.min(r,a));const c=n===void 0||lastDue(e,t,a,n-60)===void 0;return i===void 0||!c?[]:[{at:i,
...s}]}function sizesInWords(e){const t=["min","max","desired"].flatMap(t=>e[t]===void 0?[]:[`${t} ${e[t]}`])
;return t.join(", ")}const M=["ScheduledActions","AddToLoadBalancer"];function suspendedByUs(e){
const t=e.facts.originals?.suspended??M;return M.filter(n=>e.suspended.includes(n)&&!t.includes(n))}
function pinStable(e,t){if(e.facts.originals===void 0){const n=oneOffs(e);const r={min:e.min,health:e.health,
suspended:e.suspended,since:Math.floor(t),...n.length>0&&{oneOffs:n}};return effect({do:"write-facts",fleet:e.name,
facts:{originals:r}},`write down what ${e.name} is like before it is changed`)}if(!pinned(e))return effect({do:"resize",
fleet:e.name,min:e.desired},`keep ${e.name} from shrinking below its ${howMany(e.desired)}`)
;if(e.health!=="EC2")return effect({do:"judge-by",fleet:e.name,health:"EC2"
},`judge ${e.name} by EC2 health alone, since parked machines have no target health`)
;if(!e.suspended.includes("ScheduledActions")&&!expires(e))return effect({do:"suspend",fleet:e.name,
processes:["ScheduledActions"]},`suspend the scheduled actions of ${e.name} while the rollout lasts`);return}
function restoreStable(e,t){const{originals:n}=e.facts;if(n===void 0)return;const r=suspendedByUs(e)
;if(r.length>0)return effect({do:"resume",fleet:e.name,processes:r},`resume ${r.join(" and ")} of ${e.name}`)
;if(e.health!==n.health)return effect({do:"judge-by",fleet:e.name,health:n.health
},`judge ${e.name} by ${n.health} health again`);const s=Math.min(n.min,e.desired);if(e.min!==s)return effect({
do:"resize",fleet:e.name,min:s},`give ${e.name} its own minimum of ${s} back`);const o=catchUp(e,e,t);if(o)return o
;return effect({do:"forget-originals",fleet:e.name},`${e.name} is as it was; forget what was written down`)}const A=60
;function catchUp(e,t,n){const r=missed(e,n);if(r===void 0||t.schedules.some(({name:e})=>e===s.cB))return
;return effect({do:"catch-up",fleet:t.name,at:Math.ceil(n)+A,sizes:r
},`let AWS do with ${t.name} what scheduled actions missed meanwhile (${sizesInWords(r)})`)}
const j=["ScheduledActions","Terminate"];function wake(e){if(e.machines.length===0)return
;const t=e.desired===0?["Terminate"]:[...suspendedByUs(e),...j]
;const n=[...new Set(t)].filter(t=>e.suspended.includes(t));if(n.length===0)return;return effect({do:"resume",
fleet:e.name,processes:n},`resume ${n.join(" and ")} of ${e.name}`)}function endAtLast(e,t){const n=missedEnd(e,t)
;if(n===void 0||e.desired===0)return;return effect({do:"resize",fleet:e.name,min:0,desired:0,max:0
},`end ${e.name}, which AWS was to retire at ${timeOf(n)} and did not`)}function missedEnd({schedules:e,machines:t},n){
const r=e.find(({name:e})=>e===s.cO)?.at;return r!==void 0&&t.length>0&&n>r+300?r:void 0}function overstays(e){
const t=(0,d.mi)(e.records);const n=t===void 0||(0,d.Ko)(e.records,t);const r=(0,d.PX)(e.records)
;return e.fleets.flatMap(s=>{const{name:o}=s;if(o===r)return ahead(s).map(e=>({fleet:o,grave:false,text:e}))
;if(!n&&(o===t.candidate||o===t.stable))return[];const a=behind(s,e.now,n);return a===void 0?[]:[{fleet:o,grave:true,
text:a}]})}function ahead(e){const{name:t}=e;const n=suspendedByUs(e)
;const r=j.filter(t=>e.suspended.includes(t)&&!n.includes(t));const s={
ScheduledActions:"none of its recurring actions runs",Terminate:"AWS ends none of its machines, be it too many or sick"}
;return[...r.map(e=>`${e} is suspended on ${t}, which is in service: ${s[e]}; once another fleet serves it is resumed, or ${t} would never retire`),...keptOnes(e).map(e=>`of ${t}, which is in service, ${e}: once another fleet serves, AWS will not end them`)]
}function behind(e,t,n){if(e.machines.length===0||e.deleting)return;const r=keptOnes(e)
;const o=j.filter(t=>e.suspended.includes(t));const a=missedEnd(e,t)
;const i=e.desired===0&&(r.length>0||o.includes("Terminate"));const c=n&&e.desired>0&&!(0,s.vv)(e)
;if(a===void 0&&!i&&!c)return;const d=[...o.map(e=>`${e} is suspended`),...r]
;const l=d.length>0?d.join(" and "):"nothing that Auto Scaling shows keeps it"
;const f=a===void 0?"should be gone":`was to be gone at ${timeOf(a)}`
;const u=r.length>0?"; whoever kept them may have work there, so only you can let them go":""
;return`${e.name} is out of service, ${f}, and has ${howMany(e.machines.length)}: ${l}; the next rollout or rollback that moves traffic resumes what is suspended and ends it${u}`
}function keptOnes({machines:e}){return["protected from scale-in","in standby"].flatMap(t=>{
const n=e.filter(({kept:e})=>e===t).map(({id:e})=>e)
;return n.length===0?[]:[`${howMany(n.length)} ${n.length===1?"is":"are"} ${t} (${n.join(", ")})`]})}function timeOf(e){
return new Date(e*1e3).toISOString()}function proven(e,t,n){const r=(0,d.LC)(t.records,e.lease.attempt)
;if(e.warm&&n.launched!==void 0&&n.launched<r)return true;return t.answers[n.id]?.state==="passed"}
function provenOf(e,t,n){return(0,s.yV)(n).filter(n=>proven(e,t,n))}function checkDeadline({lease:e,spec:t},n){
const r=n.launched===void 0?e.at+t.timeout:Math.max(n.launched,e.at);return r+t.liveCheck.timeout}
function askUnproven(e,t,n){const r=(0,s.yV)(n).filter(n=>!proven(e,t,n)&&t.answers[n.id]===void 0)
;const o=e.spec.liveCheck.via==="ssm";const a=r.filter(e=>e.launched!==void 0&&(e.reachable||!o));if(a.length===0)return
;const i=Math.min(...a.map(t=>checkDeadline(e,t)));const c=a.filter(t=>checkDeadline(e,t)<i+10)
;const d=Math.max(...c.map(t=>checkDeadline(e,t)));return effect({do:"ask",machines:c.map(({id:e})=>e),until:d
},`ask ${c.length} of ${n.desired} machines of ${n.name} whether they run ${n.release}`)}function awaitProof(e,t,n,r){
const o=provenOf(e,t,n).length;if(o>=r)return
;return wait(`${o} of ${r} machines of ${n.name} passed the live check; ${(0,s.yV)(n).length} of ${n.desired} are up`)}
function byZone(e){const t=new Map
;for(const n of[...e].sort((e,t)=>e.id<t.id?-1:1))t.set(n.zone,[...t.get(n.zone)??[],n]);return t}
function toRegister(e,t,n){const r=byZone(e);const s=new Map([...byZone(t)].map(([e,t])=>[e,t.length]));const o=[]
;while(o.length<n){
const e=[...r.keys()].filter(e=>r.get(e)?.length).sort((e,t)=>(s.get(e)??0)-(s.get(t)??0)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:r.get(e)?.shift();if(e===void 0||t===void 0)break;s.set(e,(s.get(e)??0)+1);o.push(t.id)}
return o}function toDeregister(e,t,n,r){const s=e.filter(({id:e})=>!t.has(e)).map(({id:e})=>e).sort()
;const o=s.slice(0,r);const a=byZone(e.filter(({id:e})=>t.has(e)))
;const i=new Map([...byZone(n)].map(([e,t])=>[e,t.length]));const total=e=>(i.get(e)??0)+(a.get(e)?.length??0)
;while(o.length<r){const e=[...a.keys()].filter(e=>a.get(e)?.length).sort((e,t)=>total(t)-total(e)||(e<t?-1:1))[0]
;const t=e===void 0?void 0:a.get(e)?.shift();if(t===void 0)break;o.push(t.id)}return o}function register(e,t,n,r){
const s=t.targetGroups;const o=new Set(registered(s,n));const a=provenOf(e,t,n).filter(({id:e})=>!o.has(e))
;const i=new Set(exposed(s,n));const c=a.filter(({id:e})=>i.has(e)).map(({id:e})=>e)
;const d=toRegister(a.filter(({id:e})=>!i.has(e)),n.machines.filter(({id:e})=>i.has(e)),r-i.size)
;return registerAll(s,[...c,...d],n)}function registerAll(e,t,n){for(const r of e){
const e=new Set(r.targets.filter(({state:e})=>e!=="draining").map(({machine:e})=>e));const s=t.filter(t=>!e.has(t))
;if(s.length===0)continue;return effect({do:"register",targetGroup:r.arn,machines:s
},`register ${howMany(s.length)} of ${n.name} with ${r.name}`)}return}function deregisterAll(e,t,n){for(const r of e){
const e=r.targets.filter(({machine:e,state:n})=>n!=="draining"&&t.includes(e)).map(({machine:e})=>e)
;if(e.length===0)continue;return effect({do:"deregister",targetGroup:r.arn,machines:e
},`deregister ${howMany(e.length)} of ${n.name} from ${r.name}`)}return}function scaleToo({stable:e},t){
if(e===void 0)return;const n=lacking(e,t).filter(t=>!e.labelled?.includes(t))
;return n.length===0?void 0:copyPolicies(e,t,n)}function lacking(e,t){const alarms=(e,t)=>e.driven?.[t]??0
;const whole=n=>t.policies.includes(n)&&alarms(t,n)>=alarms(e,n);return e.policies.filter(e=>!whole(e))}
function copyPolicies(e,t,n){return effect({do:"copy-policies",from:e.name,to:t.name,names:n
},`copy the scaling policies ${n.join(", ")} to ${t.name}`)}function handOver(e,t,n){const{stable:r}=e
;const s=t.targetGroups.map(({arn:e})=>e).filter(e=>n.traffic[e]===void 0);if(s.length>0)return effect({do:"attach",
fleet:n.name,targetGroups:s},`attach ${n.name}, so that AWS registers its later launches`)
;if(Object.values(n.traffic).includes("removing"))return wait(`${n.name} is still being detached`)
;const o=r?lacking(r,n):[];if(r&&o.length>0){
if(Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`);return copyPolicies(r,n,o)}
const a=r&&pinStable(r,t.now);if(a)return a
;if(r&&t.targetGroups.length>0&&!r.suspended.includes("AddToLoadBalancer"))return effect({do:"suspend",fleet:r.name,
processes:["AddToLoadBalancer"]},`keep later launches of ${r.name} out of the balancer`);return}
function cutOver(e,t,n,r){const s=pinStable(t,e.now);if(s)return s;const o=new Set(exposed(e.targetGroups,t))
;if(o.size<=r)return;const a=new Set(healthy(e.targetGroups,n))
;const i=toDeregister(pick(t,o),new Set(healthy(e.targetGroups,t)),pick(n,a),o.size-r)
;return deregisterAll(e.targetGroups,i,t)}function pick(e,t){return e.machines.filter(({id:e})=>t.has(e))}
function withdrawStrays(e,t){
return t.fleets.filter(({name:t})=>t!==e.lease.candidate&&t!==e.lease.stable).map(e=>withdraw(t,e)).find(e=>e!==void 0)}
function withdraw(e,t){const n=(0,s.ZI)(t).filter(e=>t.traffic[e]!=="removing");if(n.length>0)return effect({
do:"detach",fleet:t.name,targetGroups:n},`detach ${t.name}, so that AWS registers none of its machines`)
;return deregisterAll(e.targetGroups,exposed(e.targetGroups,t),t)}function parkAll(e,t,n){
return t.fleets.filter(e=>!n.includes(e.name)&&!e.deleting).map(n=>park(e,t,n)).find(e=>e!==void 0)}
function park(e,t,n){const{name:r}=n;if(n.policies.length>0)return effect({do:"drop-policies",fleet:r,names:n.policies
},`take the scaling policies from ${r}`);const o=ofUser(n).map(e=>e.name);if(o.length>0)return effect({
do:"drop-schedules",fleet:r,names:o},`take the scheduled actions from ${r}`);const a=withdraw(t,n);if(a)return a;if((0,
s.ZI)(n).length>0)return wait(`${r} is being detached`)
;return wake(n)??endAtLast(n,t.now)??retire(e,t,n)??forgetOriginals(n)}function retire(e,t,n){if(n.desired===0||(0,
s.vv)(n))return;if(e.place.targetGroups.length===0)return effect({do:"resize",fleet:n.name,min:0,desired:0,max:0
},`retire ${n.name} at once: without a balancer it would go on working beside ${e.release}`)
;const r=Math.max(60,...t.targetGroups.map(({drain:e})=>e));const{candidate:o,stable:a}=(0,d.mi)(t.records)??{}
;if(n.name!==o&&n.name!==a)return effect({do:"put-retire",fleet:n.name,at:t.now+r
},`let AWS end ${n.name} in ${r} s, since it was out of service before and has no end`)
;const i=Math.max(r,e.keepPrevious);return effect({do:"put-retire",fleet:n.name,at:t.now+i
},`keep ${n.name} warm for ${i} s, then AWS retires it`)}function forgetOriginals(e){
if(e.facts.originals===void 0)return;return effect({do:"forget-originals",fleet:e.name
},`forget what ${e.name} was like as stable`)}var T=n(84273);function prune(e,t){const{candidate:n,stable:r}=e.lease
;const s=t.fleets.find(({name:e,desired:t,machines:s,deleting:o})=>e!==n&&e!==r&&t===0&&s.length===0&&!o)
;if(s===void 0)return pruneRecords(e,t);return effect({do:"delete-fleet",fleet:s.name
},`remove ${s.name}, which is empty and out of service`)}function keptAttempts({lease:e,candidate:t,stable:n},r){
const{records:s,fleets:o}=r;const{leases:a}=s
;const i=o.filter(({deleting:e})=>!e).flatMap(({facts:e})=>[e.attempt,e.rank]);const c=[(0,f.IQ)(s,e.candidate),(0,
f.IQ)(s,e.stable),t?.facts.rank,n?.facts.rank];const l=new Set(c.filter(e=>e!==void 0));const u=(0,
f.CS)(s).filter(e=>!l.has(e));const h=[...l,...u.slice(0,Math.max(0,T.t-l.size))];const m=h.map(e=>(0,
d.q1)(s,e)?.stable);const p=a.filter(({kind:e,candidate:t})=>e==="rollback"&&m.includes(t)).map(({attempt:e})=>e)
;return new Set([e.attempt,...i,...h,...p])}function pruneRecords(e,t){
const{leases:n,beats:r,verdicts:s,specs:o}=t.records;const a=keptAttempts(e,t)
;const i=new Set([...t.fleets.flatMap(({release:e,deleting:t})=>t?[]:[e]),...n.filter(e=>a.has(e.attempt)).map(({release:e})=>e)])
;const c=[...new Set(n.map(e=>e.attempt))].filter(e=>!a.has(e));for(const e of c){const a=n.filter(t=>t.attempt===e)
;const c=a.map(({n:e})=>e)
;const l=[...s.filter(t=>t.attempt===e).map(()=>`verdict/${e}`),...o.filter(t=>t===e).map(()=>`spec/${e}`),...r.filter(({n:e})=>c.includes(e)).map(({n:e})=>`beat/${e}`)]
;const f=a.some(({at:e,candidate:n})=>t.now<e+43200||mayBeThere(t,n));if(l.length===0&&f)continue
;const u=l.length>0?l:c.map(e=>`lease/${e}`);const h=(0,d.q1)(t.records,e)?.release
;const m=l.length>0&&h!==void 0&&!i.has(h)?{template:h}:{};return effect({do:"forget",records:u.slice(0,10),...m
},`forget attempt ${e} (${h}), which no rollback needs`)}return}function afterRelease(e,t){
const{candidate:n,stable:r,lease:s}=e
;return(n&&takeOver(e,n))??(n&&r&&inherit(r,n,t.now))??(n&&letShrink(e,n))??(n&&r&&makeUp(e,r,n,t.now))??parkAll(e.spec,t,[s.candidate])??prune(e,t)??effect({
do:"let-go",n:s.n},`attempt ${s.attempt} is released: give the lease up`)}function takeOver(e,t){
if(e.spec.place.targetGroups.length>0&&t.health!=="ELB")return effect({do:"judge-by",fleet:t.name,health:"ELB"
},`judge ${t.name} by what the balancer says from now on`);const n=e.warm?[]:t.suspended.filter(e=>e==="AZRebalance")
;const r=[...n,...t.facts.originals?suspendedByUs(t):[]];if(r.length>0)return effect({do:"resume",fleet:t.name,
processes:r},`resume ${r.join(" and ")} of ${t.name}`);return forgetOriginals(t)}function inherit(e,t,n){
const r=t.schedules.map(({name:e})=>e);const s=heritable(e,n).flatMap(({name:e})=>r.includes(e)?[]:[e])
;if(s.length===0)return;return effect({do:"copy-schedules",from:e.name,to:t.name,names:s
},`copy the scheduled actions ${s.join(", ")} to ${t.name}`)}function makeUp({lease:e},t,n,r){
if(n.facts.caughtUp===e.attempt||missed(t,r)===void 0)return;return catchUp(t,n,r)??effect({do:"write-facts",
fleet:n.name,facts:{caughtUp:e.attempt}},`write down that AWS does with ${n.name} what was missed`)}
function letShrink(e,t){if(t.facts.caughtUp===e.lease.attempt)return;const n=Math.min(e.spec.size.min,t.desired)
;const r=ceiling(e,t.desired);if(t.min===n&&t.max===r)return;return effect({do:"resize",fleet:t.name,min:n,max:r
},`let ${t.name} scale from ${n} to ${r} machines`)}function afterRollback(e,t,n){const{stable:r,candidate:s,lease:o}=e
;return(r&&serveAgain(e,t,r,n))??(s&&withdraw(t,s))??withdrawStrays(e,t)??(r&&restoreStable(r,t.now))??(s&&dismiss(e,t,s))??parkAll(e.spec,t,[o.candidate,o.stable])??effect({
do:"let-go",n:o.n},`attempt ${o.attempt} is rolled back: give the lease up`)}function serveAgain(e,t,n,r){
const{candidate:o,spec:a,lease:i}=e;const c=o?.facts.progress?.attempt===i.attempt;if(!c)return
;const d=need(e,t.targetGroups);if(n.desired<d)return effect({do:"resize",fleet:n.name,min:d,desired:d,
max:Math.max(n.max,d)},`raise ${n.name} to ${howMany(d)}`);const l=(0,s.yV)(n).map(({id:e})=>e)
;const f=registerAll(t.targetGroups,l,n);if(f)return f;if(suspendedByUs(n).includes("AddToLoadBalancer"))return effect({
do:"resume",fleet:n.name,processes:["AddToLoadBalancer"]},`let AWS register later launches of ${n.name} again`)
;const u=healthy(t.targetGroups,n).length
;const h=(0,s.yV)(n).filter(({id:e})=>stateOf(t.targetGroups,e)==="initial").length
;const m=Math.min(d,Math.max(enough(e,d),u+h));if(u>=m)return;const p=giveWay(t,n,o,m);if(p)return p
;if(t.now>tidyingEnds(e,r)){
const e=`only ${u} of ${m} machines of ${n.name} got healthy within ${a.timeout} s of the rollback`
;return restoreStable(n,t.now)??done("halted",e)}
return wait(`${u} of ${m} machines of ${n.name} are healthy behind the balancer`)}
function tidyingEnds({lease:e,spec:t},n){return Math.max(e.at,n.at)+t.timeout}function giveWay(e,t,n,r){
const{targetGroups:s}=e;const o={stable:new Set(healthy(s,t)),candidate:new Set(healthy(s,n))}
;const a=Math.max(0,o.stable.size+o.candidate.size-r)
;const i=toDeregister(pick(n,o.candidate),o.candidate,pick(t,o.stable),a)
;const c=exposed(s,n).filter(e=>stateOf(s,e)==="initial");return deregisterAll(s,[...i,...c],n)}function dismiss(e,t,n){
if(n.deleting)return;if(n.policies.length>0)return effect({do:"drop-policies",fleet:n.name,names:n.policies
},`take the scaling policies from ${n.name}`);const r=wake(n)??endAtLast(n,t.now);if(r)return r;if(n.desired===0)return
;const o=Math.max(60,...t.targetGroups.map(e=>e.drain));const a=e.warm?Math.max(e.spec.keepPrevious,o):o
;const i=n.schedules.find(({name:e})=>e===s.cO)?.at;if(i!==void 0&&i<=t.now+a+60)return;return effect({do:"put-retire",
fleet:n.name,at:t.now+Math.max(60,a)},`let AWS end ${n.name} in ${Math.max(60,a)} s`)}const E={
"rule 4 (healthy capacity in service never falls below the need)":function capacity({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="replace"&&(n||s.fleet!==t?.candidate?.name||s.fleet===r?.name))return`end ${s.machine} of ${s.fleet}, which is no candidate`
;if(s.do==="resize"){if(s.fleet!==r?.name)return;const e=Math.min(s.desired??r.desired,s.max??r.max)
;return e<r.desired?`shrink ${r.name}, which serves, to ${e}`:void 0}const o=outOfTraffic(e,s);if(o.size===0)return
;const a=e.fleets.flatMap(t=>healthy(e.targetGroups,t));if(!a.some(e=>o.has(e)))return
;const i=a.filter(e=>!o.has(e)).length;const c=t&&invariants_least(t,n,e)
;return c!==void 0&&i<c?`leave ${i} healthy machines where ${c} are needed`:void 0},
"rule 5 (a release is what all that serves was seen to run)":function proof({seen:e,attempt:t},n){
if(n.do!=="decide"||n.ruling!=="release")return;const r=t?.candidate
;if(t===void 0||r===void 0)return"release what is not there"
;const s=e.fleets.find(t=>t!==r&&exposed(e.targetGroups,t).length>0)
;if(s)return`release while ${s.name} still gets requests`;const o=goodOnes(t,e,r);const a=need(t,e.targetGroups)
;return o<a?`release with ${o} of ${a} machines healthy and proven`:void 0},
"rule 6 (traffic moves by ids of proven machines; a group is attached to hand it over)":function traffic({seen:e,attempt:t,verdict:n,serving:r},o){
if(o.do==="attach"){const n=t?.candidate
;if(t===void 0||o.fleet!==n?.name)return`attach ${o.fleet}, which is no candidate`;const r=need(t,e.targetGroups)
;const s=goodOnes(t,e,n);return s<r?`attach ${o.fleet} with ${s} of ${r} machines healthy and proven`:void 0}
if(o.do!=="register")return;for(const a of o.machines){const o=e.fleets.find(({machines:e})=>e.some(e=>e.id===a))
;const i=o&&(0,s.yV)(o).find(e=>e.id===a)
;if(o===void 0||i===void 0)return`register ${a}, which is no running machine of ours`;if(o===r)continue
;if(t===void 0||o!==t.candidate)return`register ${a}, which is neither new nor in service`
;if(n)return`register ${a} after the verdict ${n.ruling}`;if(!proven(t,e,i))return`register ${a} before it was proven`}
return},"rule 8 (what retires serves nothing, and what serves never retires)":function retirement({seen:e,serving:t},n){
const named=t=>e.fleets.find(e=>e.name===t);if(n.do==="put-expire"){const t=named(n.fleet)
;if(t===void 0)return`put off the end of ${n.fleet}, which is not there`;const r=endOf(t)
;return n.at<=Math.max(e.now,r??0)?`bring the end of ${t.name} nearer`:void 0}if(n.do==="put-retire"){
const r=named(n.fleet);if(r===void 0)return`retire ${n.fleet}, which is not there`
;if(r===t)return`retire ${r.name}, which is in service`;const o=(0,s.ZI)(r).some(e=>r.traffic[e]!=="removing")
;return o||exposed(e.targetGroups,r).length>0?`retire ${r.name}, which may still get requests`:void 0}
if(n.do==="catch-up"&&n.fleet!==t?.name)return`let ${n.fleet} grow, which is not in service`
;const r=n.do==="attach"?[named(n.fleet)]:n.do==="register"?e.fleets.filter(({machines:e})=>e.some(({id:e})=>n.machines.includes(e))):[]
;const o=r.find(e=>e&&(0,s.vv)(e));return o&&`give requests to ${o.name}, which is about to retire`},
"rule 9 (the verdict is the point of no return)":function verdictIsFinal({seen:e,attempt:t,verdict:n,serving:r},s){
if(s.do==="decide"){const t=(0,d.Vj)(e.records,s.attempt)
;return t&&`decide ${s.ruling} on attempt ${s.attempt} after ${t.ruling}`}if(t===void 0)return
;const o=s.do==="write-facts"&&Object.keys(s.facts).join()==="caughtUp"
;if(n&&G.includes(s.do)&&!o)return`${s.do} after the verdict ${n.ruling}`
;if(n===void 0&&R.includes(s.do))return`${s.do} before there is a verdict`;if(n===void 0||r===void 0)return
;const a=s.do==="drop-policies"||s.do==="drop-schedules"||s.do==="detach"
;if(a&&s.fleet===r.name)return`${s.do} of ${r.name}, which is in service for good`
;const i=s.do==="deregister"&&r.machines.find(({id:e})=>s.machines.includes(e))
;return i?`deregister ${i.id}, which is in service for good`:void 0},
"rule 13 (only what is ours, empty and out of use is deleted)":function deletion({seen:e,attempt:t,serving:n},r){
if(r.do==="delete-fleet"){const s=e.fleets.find(({name:e})=>e===r.fleet);const{candidate:o,stable:a}=t?.lease??{}
;if(s===void 0)return`delete ${r.fleet}, which is no fleet of ours`
;if(s===n||[o,a].includes(s.name))return`delete ${s.name}, which is in use`;const i=s.desired>0||s.machines.length>0
;return i?`delete ${s.name}, which has machines`:void 0}if(r.do!=="forget")return
;const s=e.fleets.find(({release:e,deleting:t})=>e===r.template&&!t)
;if(s)return`delete the template version of ${r.template}, which ${s.name} needs`;const o=(0,f.te)(e,n)?.rank
;const a=r.records.find(e=>/^(verdict|spec)/.test(e)&&Number(e.split("/")[1])===o)
;if(a!==void 0)return`forget ${a}, to which a rollback would go`
;return r.records.map(t=>unforgettable(e,t)).find(e=>e!==void 0)}};function brokenRule(e,t,n){const r=t&&(0,
d.Vj)(e.records,t.lease.attempt);const s=e.fleets.find(({name:t})=>t===(0,d.PX)(e.records))
;for(const[o,a]of Object.entries(E)){const i=a({seen:e,attempt:t,verdict:r,serving:s},n)
;if(i!==void 0)return`${o}: it would ${i}`}return}function outOfTraffic(e,t){
if(t.do==="deregister")return new Set(t.machines);if(t.do==="replace")return new Set([t.machine])
;if(t.do!=="detach")return new Set;const n=e.fleets.find(({name:e})=>e===t.fleet)
;return new Set(n?exposed(e.targetGroups,n):[])}function invariants_least(e,t,n){
if(e.stable===void 0||t?.ruling==="release")return;const r=need(e,n.targetGroups);if(t===void 0)return r
;return enough(e,r)}function goodOnes(e,t,n){const r=new Set(healthy(t.targetGroups,n))
;return provenOf(e,t,n).filter(({id:e})=>r.has(e)).length}
const G=["make-template","create-fleet","leave-spot","write-facts","ask","run-before-traffic","attach","suspend","copy-policies"]
;const R=["drop-policies","drop-schedules","copy-schedules","catch-up","forget-originals","delete-fleet","forget","let-go"]
;function unforgettable({records:e,fleets:t},n){const[,r,s]=/^(lease|beat|verdict|spec)\/(\d+)$/.exec(n)??[]
;const o=Number(s);if(r===void 0)return`delete ${n}, which is no record of ours`;const a=r==="lease"||r==="beat"
;const i=a?e.leases.find(({n:e})=>e===o)?.attempt:o;const c=e.leases.at(-1);if(i===void 0)return
;if(i===c?.attempt)return`forget ${n} of the attempt that is under way`
;const d=t.find(({deleting:e,facts:t})=>!e&&[t.attempt,t.rank].includes(i))
;if(d)return`forget ${n}, which ${d.name} needs`;const l=e.verdicts.some(e=>e.attempt===i)||e.specs.includes(i)
;return r==="lease"&&l?`forget ${n} before its verdict and spec`:void 0}function ringing({spec:e,began:t},{alarms:n}){
const old=({since:n})=>e.fixForward===true&&n!==void 0&&n<t.at;return n.find(e=>e.state==="ALARM"&&!old(e))}
function servedSince(e,t){const{spec:n,candidate:r,lease:s}=e;const{alarms:o,now:a}=t;const i=r?.facts.progress
;if(i?.attempt!==s.attempt||i.bakeSince===void 0)return;if(n.noData!=="pass-if-served"||a<i.bakeSince+n.bake)return
;return o.some(silent)||silentChecks(e,t)?i.bakeSince:void 0}function silentAlarms(e,t,n){const{noData:r}=e.spec
;const s=e.stable===void 0||t.served;const o=saidOf(r,t.alarms.filter(silent),s)
;return o&&n===(r==="fail"?"fail":"wait")?`${o} (no-data: ${r})`:void 0}function saidOf(e,t,n){
if(t.length===0||e==="pass")return;const r=t.map(({name:e})=>e).join(", ")
;const s=`alarm ${r} has INSUFFICIENT_DATA at the end of the bake`;if(e!=="pass-if-served")return s
;const o=t.find(({missing:e})=>e);if(o)return`alarm ${o.name} is not there at the end of the bake`
;return n===true?void 0:`${s}, and ${n||"no balancer tells of a request since it began"}`}function silent({state:e}){
return e==="INSUFFICIENT_DATA"}const z={124:", as a rule because its time was up",
125:", since its machine was restarted meanwhile",126:", since bash may not run what it names",
127:", since bash does not find what it names",137:", since it was killed, as a rule for want of memory"}
;function endedWith(e){return`ended with ${e}${z[e]??""}`}function beforeTraffic(e,t,n,r){
if(e.spec.beforeTraffic===void 0)return;const s=e.lease.attempt
;const o=n.facts.beforeTraffic?.attempt===s?n.facts.beforeTraffic:void 0;if(o===void 0)return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{attempt:s,machine:r}}},`choose ${r} to run before-traffic`);if(o.code!==void 0)return
;if(t.beforeTraffic===void 0){const n=inService(e,t);return effect({do:"run-before-traffic",machine:o.machine,
...n!==void 0&&{previous:n}},`run before-traffic on ${o.machine}`)}
if(t.beforeTraffic.state==="asked")return wait(`before-traffic runs on ${o.machine}`);return effect({do:"write-facts",
fleet:n.name,facts:{beforeTraffic:{...o,code:t.beforeTraffic.code}}
},`before-traffic ended with ${t.beforeTraffic.code}: write it down`)}function inService({stable:e},{targetGroups:t}){
return e&&(healthy(t,e)[0]??(0,s.yV)(e)[0]?.id)}var C=n(84095);function unprovable(e,t){const{candidate:n,spec:r}=e
;return(n?(0,s.yV)(n):[]).flatMap(n=>{const{id:s}=n;const o=t.answers[s];if(o?.state==="failed")return{id:s,
why:`${s} failed the live check: ${firstLine(o.detail)}`};if(!isLate(e,t,n))return[]
;const a=o?"it was asked, but no answer came back":"no command could reach it";return{id:s,
why:`${s} did not pass the live check within ${r.liveCheck.timeout} s of its launch (${a})`}})}function unhealthy(e,t){
const{candidate:n,spec:r,lease:o}=e;if(o.kind==="rollback"||n?.facts.progress?.attempt!==o.attempt)return[]
;const due=n=>r.liveCheck.via==="ssm"||t.now>checkDeadline(e,n)
;const a=(0,s.yV)(n).filter(e=>stateOf(t.targetGroups,e.id)==="unhealthy"&&due(e));return a.map(({id:e})=>({id:e,
why:`the balancer calls ${e} unhealthy: ${reasonOf(t.targetGroups,e,"unhealthy")}`}))}function bearable(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return true;const s=sickOf(e,t);const{beforeTraffic:o}=n.facts
;const a=o?.attempt===r.attempt&&o.code===void 0&&o.machine;if(s.some(({id:e})=>e===a))return false
;return s.length===0||s.length+replaced(e,n)<=allowance(e,n)}function replaced({lease:e},t){
return t.troubles.filter(({at:t,what:n})=>n==="replaced"&&t>e.at).length}function allowance({spec:e},t){return(0,
C.N)(e.tolerate,t.desired)}function replaceSick(e,t,n){const[r]=sickOf(e,t);if(r===void 0||!bearable(e,t))return
;const s=replaced(e,n)+1;const o=howMany(allowance(e,n));return effect({do:"replace",fleet:n.name,machine:r.id
},`replace ${r.id}, number ${s} of the ${o} that may be sick (tolerate): ${r.why}`)}function sickOf(e,t){
const n=unprovable(e,t);const r=new Set(n.map(({id:e})=>e));return[...n,...unhealthy(e,t).filter(({id:e})=>!r.has(e))]}
const I=30;function isLate(e,t,n){if(proven(e,t,n))return false;const r=t.answers[n.id]
;if(r?.state==="asked")return t.now>Math.max(checkDeadline(e,n),r.at)+I;return t.now>checkDeadline(e,n)&&!n.reachable}
function firstLine(e){return e.split("\n")[0]??""}function judge(e,t){
return judgeFleet(e,t)??(e.lease.kind==="rollback"?void 0:judgeRelease(e,t))}function judgeFleet(e,t){
const{candidate:n,lease:r}=e;if(n===void 0)return;const[o]=unprovable(e,t);if(o&&!bearable(e,t))return o.why;const a=(0,
s.yV)(n).find(({id:e})=>stateOf(t.targetGroups,e)==="unused")
;if(a)return`the balancer does not use ${a.id}: ${reasonOf(t.targetGroups,a.id,"unused")}`
;const i=n.troubles.filter(({at:e})=>e>r.at);const c=i.find(e=>e.fatal)
;if(c)return`AWS cannot launch machines for ${n.name}: ${c.message}`;const d=i.filter(({what:e})=>e==="end")
;if(d.length>Math.max(1,n.desired/2,allowance(e,n)))return`${d.length} machines of ${n.name} ended by themselves; the last one: ${d[0]?.message}`
;return}function judgeRelease(e,t){const{candidate:n,stable:r,spec:o}=e;const a=need(e,t.targetGroups)
;if(a>o.size.max)return`${a} machines serve now, more than size.max ${o.size.max} of the fleet spec`
;if(t.strangers.length>0)return`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}`
;if(n===void 0)return;const{beforeTraffic:i,progress:c}=n.facts;if(i?.attempt===e.lease.attempt){
if(i.code===void 0&&!(0,
s.yV)(n).some(({id:e})=>e===i.machine))return`${i.machine} was lost before before-traffic's exit code was read`
;const e=i.code??(t.beforeTraffic?.state==="ended"?t.beforeTraffic.code:0)
;if(e!==0)return`before-traffic on ${i.machine} ${endedWith(e)}`
;const o=r?exposed(t.targetGroups,r).filter(e=>stateOf(t.targetGroups,e)==="unhealthy"):[]
;if(o.length>n.facts.short)return`${o.join(", ")} of the old release became unhealthy after before-traffic began`}
if(c?.attempt!==e.lease.attempt)return;const[d]=unhealthy(e,t);if(d&&!bearable(e,t))return d.why;const l=ringing(e,t)
;if(l)return`alarm ${l.name} is in ALARM: ${l.reason.replace(/\.$/,"")}`;const f=failingCheck(e,t);if(f)return f
;const u=c.bakeSince!==void 0&&t.now>=c.bakeSince+o.bake
;return u?silentAlarms(e,t,"fail")??silentCheck(e,t,"fail"):void 0}function overdue({lease:e,spec:t},n){
return n.now>e.at+t.timeout?`${t.timeout} s were not enough`:void 0}function launch(e,t){
const{candidate:n,stable:r,lease:s,spec:o}=e;const a=r&&s.kind==="rollout"&&renewed(o,r,s.at,t.now);if(a)return a
;const i=launchSize(e,0,goal(e,t.targetGroups));if(n===void 0)return create(e,t,i)
;if(n.deleting)return wait(`${n.name} is being deleted`);if(!e.warm){const a=retireOrphan(e,n)??renewed(o,n,s.at,t.now)
;if(a)return a;if(t.targetGroups.length>0&&!n.suspended.includes("AZRebalance"))return effect({do:"suspend",
fleet:n.name,processes:["AZRebalance"]},`keep AWS from rebalancing ${n.name} while its machines are registered by id`)
;const c=replaceSick(e,t,n)??grow(e,n,i)??askUnproven(e,t,n)??awaitProof(e,t,n,i);if(c)return c
;const d=provenOf(e,t,n)[0];const l=r&&s.kind==="rollout"?pinStable(r,t.now):void 0
;const f=s.kind==="rollout"&&d?beforeTraffic(e,t,n,d.id):void 0;const u=l??f;if(u)return u}const c=failingBefore(e,t)
;if(c===void 0)return wait("the release in service is asked what it answers to smoke")
;const d=answeredBefore(t.smoke?.heard??[],c);const l={attempt:s.attempt,wave:0,...c.length>0&&{failing:c},...d&&{
before:d}};return effect({do:"write-facts",fleet:n.name,facts:{progress:l}
},`${n.name} is ready for traffic: begin the first wave`)}function retireOrphan({lease:e,spec:t},n){
const r=e.at+t.timeout+600;const o=n.schedules.find(({name:e})=>e===s.cO);if(o&&(o.at??r)>=r-300)return
;const a=o?`put the end of ${n.name} off, which is worked on again`:`let AWS end ${n.name} by itself should nobody come back for it`
;return effect({do:"put-retire",fleet:n.name,at:r},a)}function create(e,t,n){const{stable:r,spec:s,lease:o}=e
;if(t.template===void 0)return effect({do:"make-template"},`make the launch template version of ${s.release}`);const a={
rank:(0,f.IQ)(t.records,o.restores)??o.attempt,attempt:o.attempt,
short:r?Math.max(0,r.desired-healthy(t.targetGroups,r).length):0};const i=s.ttl===void 0?n:0;return effect({
do:"create-fleet",fleet:o.candidate,size:i,facts:a
},i===n?`launch ${howMany(n)} of ${s.release} as ${o.candidate}`:`make ${o.candidate} for ${howMany(n)} of ${s.release}`)
}function applySize(e,t,n,r){const{min:s,max:o}=e.size;const a=(0,d.mi)(r.records)?.candidate===n.name?t?.size:void 0
;if(a?.min===s&&a.max===o)return done("released",`${e.release} is in service already; nothing to do`,false)
;if(n.desired>o)return done("refused",`${n.desired} machines are in service, more than size.max ${o} of the fleet spec; raise size.max`,false)
;if(n.min===s&&n.max===o)return done("released",`${e.release} is in service already, and its fleet has ${apply_size_bounds(e)} as the fleet spec says; no machine was replaced`)
;const i=s>n.desired?{desired:s}:{};const c=`let ${n.name} scale within ${apply_size_bounds(e)}`;return effect({
do:"resize",fleet:n.name,min:s,max:o,...i},i.desired===void 0?c:`${c}: from ${howMany(n.desired)} to ${s}`)}
function apply_size_bounds({size:e}){return`size.min ${e.min} and size.max ${e.max}`}function beginAttempt(e,t,n,r){
const s=(0,d.PX)(t.records);const o=t.foreign.find(e=>e.name===s)
;if(o)return done("refused",`${s} is in service by the records, but not by its tags, since ${o.why}; put its tags immutable:app, environment, release and attempt right by its name`,false)
;const a=t.fleets.find(e=>e.name===s);return e.kind==="rollout"?beginRollout(e,t,n,a,r):beginRollback(e,t,n,a)}
function beginRollout(e,t,n,r,o){const{spec:a}=e;if(a===void 0)throw new Error("a rollout needs a spec")
;if(r?.release===a.release&&r.max>0){const e=renewed(a,r,t.now,t.now);if(e)return e;return applySize(a,o,r,t)}
if(t.strangers.length>0)return done("refused",`healthy targets that belong to no fleet of ours: ${t.strangers.join(", ")}; deregister them, or give this app target groups of its own`,false)
;const i=shiftedAway(t.targetGroups)
;if(i.size>0)return done("refused",`${[...i].sort().join(", ")} in service are in a zone that is shifted away (zonal shift): new machines there would prove nothing; begin when the shift has ended`,false)
;const c=a.fixForward?void 0:t.alarms.find(({state:e})=>e==="ALARM")
;if(c)return done("refused",`alarm ${c.name} is in ALARM before anything was begun: ${c.reason.replace(/\.$/,"")}; with fix-forward: true it doesn't count until it has stopped once`,false)
;if(r&&r.desired>a.size.max)return done("refused",`${r.desired} machines are in service, more than size.max ${a.size.max} of the fleet spec; raise size.max`,false)
;const d=r&&(0,s.ZI)(r).find(e=>!a.place.targetGroups.includes(e))
;const f=r&&a.place.targetGroups.find(e=>r.traffic[e]===void 0)
;if(d||f)return done("refused",`${r?.name} is ${d?`in ${d}, which the fleet spec doesn't name`:`not in ${f}, which the fleet spec names`}; a rollout moves traffic within the target groups in service: change them by a new environment`,false)
;const u=(0,l.Wg)(e.app,e.environment,a.release,n);return claim(e,t,n,{kind:"rollout",release:a.release,candidate:u},r)}
function beginRollback(e,t,n,r){
if(r&&e.from!==void 0&&r.release!==e.from)return done("superseded",`${r.release} is in service, not ${e.from}: nothing is taken back`,false)
;const s=(0,f.te)(t,r)
;if(r===void 0||s===void 0)return done("refused",(r?`nothing was released before ${r.release}`:"nothing is in service")+": there is nothing to roll back to",false)
;const{release:o,group:a,fleet:i}=s;const c=i?.name??(0,l.Wg)(e.app,e.environment,o,n);const d={kind:"rollback",
release:o,candidate:c,restores:a};return claim(e,t,n,d,r)}function claim(e,t,n,r,s){
if(t.foreign.some(({name:e})=>e===r.candidate))return done("refused",`${r.candidate} is there before its attempt began, so it isn't ours; delete it`,false)
;const o={n,attempt:n,...(0,l.Kd)(e),...r,...s?{stable:s.name}:{}};return effect({do:"claim",lease:o
},`begin attempt ${n}: ${r.kind} to ${r.release}${s?` from ${s.release}`:""}`)}
function maySucceed(e,t,n,r,{me:s,kind:o},a){if(sameRun(e,s)&&s.runAttempt>e.runAttempt)return true
;if(t?.cut)return true;const i=silenceOf(e,t,a);if(n?.ruling==="rollback"&&i>=60)return true
;if(n?.ruling==="release"&&o==="rollback"&&a-n.at>=300)return true;if(r==="ended"&&i>=180)return true;return i>=900}
function waitFor(e,t,n,r){const after=e=>`: it is taken over after ${e/60} min without a beat`
;if(n==="ended")return`has ended${after(180)}`;const s=n==="unknown"&&silenceOf(e,t,r)>=60
;return s?`may have ended, which GitHub doesn't tell${after(900)}`:void 0}function silenceOf(e,t,n){
return n-Math.max(e.at,t?.at??0)}function sameRun(e,t){return e.repository===t.repository&&e.run===t.run}
function freeToAct(e,{leases:t,beats:n}){const r=t.find(({n:t})=>t===e.n-1)
;const s=r?.attempt===e.attempt||r?.kind==="teardown";const o=r!==void 0&&s&&r.run!==e.run;if(!o)return e.at
;return e.at+graceAfter(r,n)}function graceAfter(e,t){return(0,d.YH)({beats:t},e.n)?.cut?5:30}
function overtaken({me:e,began:t,held:n,spec:r},s){const o=(0,d.mi)(s);if(n!==void 0&&o?.nonce!==e.nonce)return o
;if(t===void 0)return;const a=s.verdicts.flatMap(({ruling:e,attempt:t})=>e==="release"?(0,
d.q1)(s,t)??[]:[]).findLast(n=>n.at>t&&n.nonce!==e.nonce&&!sameRun(n,e))
;return a?.kind==="rollout"&&a.release===r?.release?void 0:a}function superseded({held:e},t){if(t===void 0){
const e="what this run was at was removed meanwhile, with all its records; this run has changed nothing since"
;return done("superseded",e)}const n=e?.attempt===t.attempt?"took this over":`came with a ${t.kind} to ${t.release}`
;return done("superseded",`${(0,d.ng)(t)} ${n} meanwhile; its end counts, and this run has changed nothing since`)}
function freeLease(e,t,n,r,s){const mend=()=>inTime(e,t,repair(t,s));if(concerns(e,t,n,r))return mend()??report(e,n,r)
;const o=overtaken(e,t.records);return o?mend()??superseded(e,o):awaitReleased(e.kind,t,s)??beginAttempt(e,t,n.n+1,s)}
function concerns(e,t,n,r){const{me:s}=e;const o=(0,d.q1)(t.records,n.attempt)??n
;const a=o.kind===e.kind&&(e.kind==="rollback"||o.release===e.spec?.release);if(sameRun(o,s)&&a)return true
;const i=t.records.leases.some(({nonce:e,attempt:t})=>e===s.nonce&&t===n.attempt)
;if(e.kind==="rollout")return i&&n.kind==="rollout"&&n.release===e.spec?.release
;const c=r?.run===s.run&&r.ruling==="rollback"
;return c||e.found===n.attempt&&(n.kind==="rollback"||r?.ruling==="rollback")}const L=900
;function inTime({began:e=1/0},{now:t},n){return n?.kind==="wait"&&t>e+L?void 0:n}function repair(e,t){const n=(0,
d.PX)(e.records);const r=e.fleets.find(({name:e})=>e===n);const o=r&&(0,s.ZI)(r).length>0?(0,
s.yV)(r).map(({id:e})=>e):[];const a=r&&registerAll(e.targetGroups,o,r);return a??(t&&parkAll(t,e,[n]))}
function report(e,t,n){const r=n?.ruling==="release"
;if(t.kind==="rollback")return r?done("rolled-back",`${t.release} is in service again`):done("failed",`${t.release} could not be put back in service: ${n?.why??"no verdict"}; ${t.stable} still serves`)
;if(r)return done("released",`${t.release} is in service`)
;if(n?.newer)return done("superseded",`${t.release} was not put in service: ${n.why}`)
;const s=t.stable===void 0?"nothing is in service, as before":`${t.stable} serves as before`
;const o=e.kind==="rollback"?"":`${n?.why??"no verdict"}; `
;return done("rolled-back",`${t.release} was rolled back: ${o}${s}`)}function leaseStep(e,t,n){const{records:r,now:s}=t
;const{me:o}=e;const a=(0,d.mi)(r);const i=e.held!==void 0&&!r.leases.some(({nonce:t})=>t===e.held?.nonce)
;if(i)return superseded(e,a);const c=a?.nonce===o.nonce?void 0:tooLate(t);if(c)return c
;if(a===void 0)return beginAttempt(e,t,1);const f=(0,d.YH)(r,a.n);const u=(0,d.Vj)(r,a.attempt)
;if(f?.ended)return freeLease(e,t,a,u,n);if(a.nonce===o.nonce)return"hold";if(e.held!==void 0)return superseded(e,a)
;const h=concerns(e,t,a,u)?void 0:overtaken(e,r);if(h)return superseded(e,h)
;if(e.from!==void 0&&a.kind==="rollout"&&a.release!==e.from)return superseded(e,a)
;if(e.kind==="rollback"&&a.kind==="rollout"&&u===void 0)return effect({do:"decide",attempt:a.attempt,ruling:"rollback"
},`end the rollout of ${a.release} that ${(0,d.ng)(a)} is at`)
;if(t.commit==="newest"&&u===void 0&&a.kind==="rollout"&&!wants(e,a))return effect({do:"decide",attempt:a.attempt,
ruling:"rollback",newer:true},`superseded by ${(0,d.ng)(o)}, which has a newer commit`)
;if(maySucceed(a,f,u,t.holder,e,s)){if(a.kind==="teardown")return beginAttempt(e,t,a.n+1);const{at:n,...r}=a
;return effect({do:"claim",lease:{...r,n:a.n+1,...(0,l.Kd)(e)}
},`take over attempt ${a.attempt} (${a.release}) from ${(0,d.ng)(a)}, which is gone`)}
if(a.kind==="teardown")return wait(`${(0,d.ng)(a)} tears ${e.environment} down: wait for its end`)
;if(e.kind==="rollback")return wait(`${(0,
d.ng)(a)} ${u?.ruling==="release"?"ends its rollout":"rolls back"}: wait for its end`);if(wants(e,a))return wait(`${(0,
d.ng)(a)} is rolling out ${a.release} already: wait for its end`);const m=waitFor(a,f,t.holder,s)
;if(m!==void 0)return wait(`${(0,d.ng)(a)} ${m}`);if(t.commit!==void 0)return wait(`${(0,
d.ng)(a)} is at a ${a.kind}: wait for its end`)
;return done("refused",`${(0,d.ng)(a)} is at attempt ${a.attempt} (${a.kind} to ${a.release}); wait for it, cancel it, or dispatch a rollback to end it`,false)
}function wants({spec:e},{kind:t,release:n}){return t==="rollout"&&e?.release===n}function tooLate({commit:e}){
if(e==="older"){const e="the branch has a newer commit, whose own run deploys it; this one has changed nothing"
;return done("superseded",e,false)}
if(e==="gone")return done("skipped","the branch is gone, or its pull request was closed",false);return}
function leaveSpot(e,{now:t}){const n=e.machines.filter(({life:e})=>e!=="leaving").length
;if(!e.spot||e.deleting||n>=e.desired)return;const r=e.troubles.find(({spot:e,at:n})=>e&&t>=n+30);if(r===void 0)return
;return effect({do:"leave-spot",fleet:e.name
},`AWS has no spot machines for ${e.name}, so launch on demand: ${r.message}`)}function phaseOf(e,t){
const{lease:n,candidate:r}=e;const s=(0,d.Vj)(t.records,n.attempt);if(s?.ruling==="release")return{name:"released",
candidate:n.candidate};if(s)return{name:"rolled-back",stable:n.stable};const o=r?.facts.progress
;if(o?.attempt!==n.attempt)return{name:"launch",candidate:n.candidate};const a=goal(e,t.targetGroups);const i=[0]
;for(let t=nextWave(e.waves,0,a);t!==void 0;t=nextWave(e.waves,t,a))i.push(t);const c=i.filter(e=>e<=o.wave).length
;return{name:"wave",progress:o,number:c,of:i.length}}function heading(e){switch(e.name){case"lease":return"Lease"
;case"launch":return`Launch and prove ${e.candidate}`;case"wave":return`Wave ${e.number} of ${e.of}`;case"released":
return`Released: ${e.candidate} takes over for good`;case"rolled-back":
return`Rolled back: ${e.stable??"nothing"} takes the traffic again`;case"site":return`Lead ${e.host} there`
;case"teardown":return`Tear ${e.environment} down`}}function timesAsked(e,{repeated:t}){
return t!==void 0&&sameChange(e,t.effect)?t.times:0}function restAfter(e){return e===0?0:Math.min(15,.5*2**(e-1))}
function bake(e,t,n,r,s){const{wave:o}=r;const a=o+1;if(r.bakeSince===void 0){
const s=`wave ${a} has its share: it bakes for ${e.spec.bake} s`;return write(n,{...r,bakeSince:t.now},s)}
const i=r.bakeSince+e.spec.bake;if(t.now<i)return wait(`wave ${a} bakes`,i)
;const c=silentAlarms(e,t,"wait")??openCheck(e,t)??silentCheck(e,t,"wait");if(c)return wait(c)
;if(s!==void 0)return write(n,inWave(s,r),`wave ${a} is good: go on`)
;const d=e.stable?draining(t.targetGroups,e.stable).length:0
;if(d>0)return wait(`${howMany(d)} of the old release still to drain`);const l=replaced(e,n)
;const f=l>0?`; ${howMany(l)} of it ${l===1?"was":"were"} sick and replaced`:""
;return decideRelease(e,`every machine in service runs ${n.release}, and the old release is absent${f}`)}
function slowStart(e,t,n,r){const s=Math.max(0,...t.targetGroups.map(e=>e.slowStart??0))
;if(s===0||e.stable===void 0||e.lease.kind==="rollback")return;if(r.startedSince===void 0){
const e=`wave ${r.wave+1} is healthy: the balancer gives it its share within ${s} s`;return write(n,{...r,
startedSince:t.now},e)}const o=r.startedSince+s
;return t.now<o?wait(`the balancer lets wave ${r.wave+1} start slowly`,o):void 0}function interrupt(e,t){
return write(e,inWave(t.wave,t),"the wave is not good any more: its bake begins anew")}
function inWave(e,{attempt:t,failing:n,before:r}){return{attempt:t,wave:e,...n&&{failing:n},...r&&{before:r}}}
function decideRelease(e,t){return effect({do:"decide",attempt:e.lease.attempt,ruling:"release"},t)}
function write(e,t,n){return effect({do:"write-facts",fleet:e.name,facts:{progress:t}},n)}function wave(e,t,n,r){if((0,
s.vv)(n))return effect({do:"delete-retire",fleet:n.name},`${n.name} is to serve: it must not retire`)
;const{lease:o,stable:a}=e;const i=goal(e,t.targetGroups);const c=e.waves[r.wave]
;if(c===void 0)return done("halted",unknownWave(e,n,r));const d=scaleToo(e,n);if(d)return d;const l=count(c,i)
;const f=nextWave(e.waves,r.wave,i);const u=wave_goodOnes(e,t,n).length;const h=widen(e,t,n,launchSize(e,r.wave,i),l)
;const m=r.bakeSince??r.startedSince;if(u<l&&m!==void 0)return interrupt(n,r);const p=replaceSick(e,t,n);if(p)return p
;if(h)return h;const g=o.kind==="rollback"&&u<l&&a&&cutOver(t,a,n,i-u);if(g)return g;if(u<l){
const e=shiftedAway(t.targetGroups).size
;const r=e>0?`; ${howMany(e)} in a zone that is shifted away, which proves nothing`:""
;return wait(`${u} of ${l} machines of ${n.name} are healthy behind the balancer${r}`)}const w=slowStart(e,t,n,r)
;if(w)return w;const v=f===void 0
;const $=(v?handOver(e,t,n):void 0)??(a&&cutOver(t,a,n,v?0:i-l))??(v?withdrawStrays(e,t):void 0);if($)return $
;if(v&&Object.values(n.traffic).includes("adding"))return wait(`${n.name} is being attached`)
;if(o.kind==="rollback")return decideRelease(e,`${n.release} is healthy and has all the traffic`);return bake(e,t,n,r,f)
}function unknownWave({waves:e,lease:t},{name:n},{wave:r}){
return`${n} is noted to be in wave ${r+1}, and the spec of attempt ${t.attempt} has ${e.length}: everything is left as it is; dispatch a rollback, or correct its tag immutable:progress and run this job again`
}function widen(e,t,n,r,s){const o=e.lease.kind==="rollout"?0:sick(t.targetGroups,n)
;return grow(e,n,r+o)??askUnproven(e,t,n)??(e.warm?void 0:awaitProof(e,t,n,r))??register(e,t,n,s+o)}
function wave_goodOnes(e,t,n){const r=new Set(provenOf(e,t,n).map(({id:e})=>e))
;const s=e.lease.kind==="rollback"?new Set:shiftedAway(t.targetGroups)
;return healthy(t.targetGroups,n).filter(e=>r.has(e)&&!s.has(e))}function nextStep(e,t,n){const r=(0,d.mi)(n.records)
;const s=t&&r?.nonce===e.me.nonce?(0,l.tx)(t,r,n):void 0;const o=s?phaseOf(s,n):{name:"lease"};const a=leaseStep(e,n,t)
;if(a==="hold"&&r===void 0)throw new Error("a lease is held that is not there");const i=a==="hold"&&r?held(e,r,s,o,n):a
;const c=s&&next_step_endOf(s,n);return{...unlessRefused(kept(i,s,n),r,n),phase:o,...c!==void 0&&{ends:c}}}
function next_step_endOf(e,{records:t}){const n=(0,d.Vj)(t,e.lease.attempt)
;return n?tidyingEnds(e,n):e.lease.at+e.spec.timeout}function kept(e,t,n){
const r=e.kind==="effect"?brokenRule(n,t,e.effect):void 0;if(r===void 0)return e
;const s=`"${e.why}" was not done, since it would break ${r}`
;return done("halted",`${s}; this is a mistake of immutable's own, and everything is left as it is: report it with this log`)
}function refusedBy(e,{refusal:t}){return e.kind==="effect"&&t&&sameChange(e.effect,t.effect)?t.message:void 0}
function unlessRefused(e,t,n){const r=refusedBy(e,n);if(r===void 0)return e;return done(t&&(0,
d.Vj)(n.records,t.attempt)?"halted":"failed",r)}function grace(e,{records:t,now:n}){const r=freeToAct(e,t)
;if(n>=r)return;return wait(`let what ${(0,d.ng)(t.leases.at(-2)??e)} had under way come to its end`,r)}
function beforeSpec(e,t,n){const{attempt:r,n:s,release:o}=t;if((0,d.Vj)(n.records,r))return effect({do:"let-go",n:s
},`attempt ${r} never began: give the lease up`)
;return storeSpec(e,t,n)??giveUp(t,`attempt ${r} (${o}) died before it began`)}function giveUp({attempt:e},t){
return effect({do:"decide",attempt:e,ruling:"rollback"},t)}function held(e,t,n,r,s){const o=grace(t,s)??awaitNamed(t,s)
;if(o)return o;if(n===void 0)return beforeSpec(e,t,s);const a=(0,d.Vj)(s.records,t.attempt)
;if(a)return withAnEnd(n,s,a,afterVerdict(e,n,s,a));if(!leftBehind(e,t,n))return forward(n,r,s)
;return giveUp(t,`${t.release} was left behind half-way, and ${e.spec?.release} is to be rolled out`)}
function afterVerdict(e,t,n,r){const{lease:s,began:o}=t;const letGo=e=>effect({do:"let-go",n:s.n
},`give up tidying after attempt ${s.attempt}: ${e}`);const a=sameRun(o,e.me)&&o.kind===e.kind;if(r.ruling==="release"){
if(!a&&e.kind==="rollback")return letGo("a rollback is asked for, which is more urgent")
;const r=kept(afterRelease(t,n),t,n);const s=r.kind==="effect"&&["delete-fleet","forget"].includes(r.effect.do)
;const o=refusedBy(r,n);return o!==void 0&&(s||!a)?letGo(o):r}const i=kept(afterRollback(t,n,r),t,n)
;const c=i.kind==="done"||refusedBy(i,n)!==void 0;return c&&!a&&e.kind==="rollout"?letGo(i.why):i}
function withAnEnd(e,t,n,r){if(t.now<=tidyingEnds(e,n))return r;const s=`within ${e.spec.timeout} s of the verdict`
;if(r.kind==="wait")return done("halted",`${r.why}, and that did not end ${s}`)
;const o=r.kind==="effect"?timesAsked(r.effect,t):0
;return o<3?r:done("halted",`AWS was asked ${o} times to "${r.why}", and it was not done ${s}`)}
function leftBehind(e,t,{began:n}){if(e.kind!=="rollout")return false
;if(t.kind==="rollout"&&(e.spec?.release===t.release||sameRun(n,e.me)))return false;return true}function forward(e,t,n){
const{candidate:r,lease:o}=e;const a=(r&&leaveSpot(r,n))??(r&&t.name==="wave"?wave(e,n,r,t.progress):launch(e,n))
;const i=a.kind==="effect"&&a.effect.do==="decide";const c=refusedBy(a,n);const d=i?void 0:overdue(e,n)
;const l=judge(e,n)??c??d;if(l===void 0||i&&l===c)return a;if(e.spec.onFailure==="halt"&&o.kind==="rollout"){
const e=r?.schedules.find(({name:e})=>e===s.cO)?.at
;const t=e===void 0?"":`, until AWS ends ${r?.name} at ${new Date(e*1e3).toISOString()}`
;return done("halted",`${l}; everything is left as it is${t} (on-failure: halt)`)}return giveUp(o,l)}
function storeSpec(e,t,n){
const r=`store the spec of attempt ${t.attempt}, so that a rollback or a successor needs no fleet file`
;if(t.kind==="rollback"){const e=(0,f.IQ)(n.records,t.restores);if(e===void 0||!n.records.specs.includes(e))return
;return effect({do:"store-spec",attempt:t.attempt,from:e},r)}if(e.kind!=="rollout"||e.spec?.release!==t.release)return
;return effect({do:"store-spec",attempt:t.attempt},r)}var W=n(79982);function environmentPorts(e){
if(!("sites"in e))throw new Error("an effect on an environment was decided without ports for it");return e}
async function carryOutEnvironment(e,t){const{sites:n,zone:r,deployments:s,notices:o,farewells:a,templates:i,images:c}=e
;switch(t.do){case"claim-name":return n.claimName(t.host,t.deed);case"write-deed":return n.writeDeed(t.host,t.deed)
;case"forget-name":return n.forgetName(t.host);case"make-target-group":return n.makeTargetGroup(t.name)
;case"delete-target-group":return n.deleteTargetGroup(t.targetGroup);case"make-rule":return n.makeRule(t)
;case"change-rule":return n.changeRule(t);case"delete-rule":return n.deleteRule(t.rule);case"write-records":
return r.write(t.host,t.balancer);case"delete-records":return r.delete(t.host);case"run-on-teardown":
return a.run(t.machine);case"end-deployments":return s.end(t.deployments);case"end-comment":return o.end(t.comment)
;case"delete-template":return i.delete();case"delete-images":return c.delete(t.images)}}
async function carryOut(e,t,n,r,s,o){const{ledger:a,fleets:i,traffic:c,machines:l}=e;switch(s.do){case"claim":
return a.claim(s.lease);case"store-spec":{const e=s.from===void 0?t.spec:await a.spec(s.from)
;return a.storeSpec(s.attempt,carry_out_behind(known(e),s.targetGroups))}case"make-template":
return i.makeTemplate(known(n),(0,d.q1)(r.records,attemptOf(r))?.nonce??"");case"create-fleet":
return i.create(s,known(n));case"resize":return i.resize(s);case"leave-spot":return i.leaveSpot(s.fleet)
;case"write-facts":return i.writeFacts(s);case"forget-originals":return i.forgetOriginals(s.fleet);case"put-retire":
return i.putRetire(s.fleet,s.at);case"put-expire":return i.putExpire(s.fleet,s.at);case"delete-retire":
return i.deleteRetire(s.fleet);case"catch-up":return i.catchUp(s);case"ask":return l.ask(s.machines,known(n),s.until)
;case"replace":return i.replace(s.machine);case"run-before-traffic":
return l.runBeforeTraffic(s.machine,known(n),attemptOf(r),s.previous);case"register":
return c.register(s.targetGroup,s.machines);case"deregister":return c.deregister(s.targetGroup,s.machines);case"attach":
return i.attach(s.fleet,s.targetGroups);case"detach":return i.detach(s.fleet,s.targetGroups);case"judge-by":
return i.judgeBy(s);case"suspend":return i.suspend(s.fleet,s.processes);case"resume":
return i.resume(s.fleet,s.processes);case"copy-policies":return i.copyPolicies(s.from,s.to,s.names)
;case"copy-schedules":return i.copySchedules(s.from,s.to,s.names);case"drop-policies":
return i.dropPolicies(s.fleet,s.names);case"drop-schedules":return i.dropSchedules(s.fleet,s.names);case"decide":
return a.decide({attempt:s.attempt,ruling:s.ruling,why:o,run:t.me.run,...s.newer&&{newer:true}});case"delete-fleet":
return i.deleteFleet(s);case"forget":if(s.template!==void 0)await i.deleteTemplate(s.template)
;return a.forget(s.records);case"let-go":return a.beat({n:s.n,ended:true});default:
return carryOutEnvironment(environmentPorts(e),s)}}function carry_out_behind(e,t){return t===void 0?e:{...e,place:{
...e.place,targetGroups:t}}}function attemptOf({records:e}){return(0,d.mi)(e)?.attempt??0}function known(e){
if(e===void 0)throw new Error("an effect that needs a spec was decided without one");return e}var D=n(58793)
;async function lookAtFleets({ledger:e,fleets:t,clock:n},{absent:r,shown:s}){
const[o,a]=await Promise.all([e.read(),t.look()]);const i=absences(r,s,o,a,n.now());const c=sought({absent:i,records:o,
now:n.now()});const d=c.length===0?a:[...a,...await t.named(c)];const l=(0,D.Od)(o,d)
;const f=l.foreign.length===0?o:await e.read();return{records:f,...(0,D.Od)(f,d),absent:absences(r,s,f,d,n.now())}}
async function withServed({alarms:e},t,n,r){const s=servedSince((0,l.tx)(n,r,t),t)
;if(s===void 0||n.place.targetGroups.length===0)return t;try{return await e.served(n.place.targetGroups,s)?{...t,
served:true}:t}catch(e){if(e instanceof W.C)return{...t,served:e.message};throw e}}async function withMachines(e,t,n,r){
const o=(0,l.tx)(n,r,t);const a=n.liveCheck.via==="ssm";const i=(o.candidate?(0,
s.yV)(o.candidate):[]).filter(e=>!a||!proven(o,t,e));if(i.length===0||(0,d.Ko)(t.records,r))return t
;const c=i.map(({id:e})=>e);const[f,u]=await Promise.all([e.machines.launched(c),e.machines.reachable(c)])
;const known=e=>({...e,machines:e.machines.map(e=>{const t=f[e.id];return{...e,reachable:u.has(e.id),...t===void 0?{}:{
launched:t}}})});return{...t,fleets:t.fleets.map(e=>e.name===r.candidate?known(e):e)}}
async function holderState(e,t,n,r){if(n===void 0||n.nonce===t.me.nonce||(0,d.Ko)(r,n))return"unknown"
;return e.runs.state(n.repository,n.run)}async function commitState({branch:e},t,n){
return n?.nonce===t.me.nonce?void 0:await(e?.commit())}function strangers(e,t){
const n=new Set(t.flatMap(({machines:e})=>e.map(({id:e})=>e)))
;const r=e.flatMap(({targets:e})=>e.filter(({state:e})=>e==="healthy"))
;return[...new Set(r.map(({machine:e})=>e))].filter(e=>!n.has(e)).sort()}var N=n(87527);var q=n(26876);var B=n(68112)
;var _=n(86082);function unheard(e,t){const{compared:n=g,kinds:r=[],last:s}=t??{};return{check:e,good:0,failed:0,
unreached:0,others:0,compared:n,kinds:r,...s&&{last:s}}}function hear(e,t,n,r){const{now:s,reached:o,clean:a}=r
;const i=(0,q.S)(t.check,n,s,a);const c=t.old&&(0,q.S)(t.old.check,n,s,a);const{failure:d}=i
;if(d&&!arrived(n)&&!o&&e.good===0)return{...e,unreached:e.unreached+1,failure:d};const l=whoseOf(t,i,c,r)
;const f=failureOf(l,i,c);const u=f?noted(e.kinds,(0,B.I)(f,n,a),l):e.kinds;const h=l===void 0?e:{...e,kinds:u,
compared:compare(e.compared,l,f!==void 0)};if(d===void 0)return{...unheard(e.check,h),good:e.good+1}
;if(saysNothing(l,i))return{...h,others:e.others+1,failure:d};return{...h,failed:e.failed+1,failure:d,...l!=="before"&&{
last:d}}}function whoseOf({check:e,old:t},n,r,s){if(s.bakeSince===void 0)return"before";if(t===void 0)return"fresh"
;const o=n.failure===void 0;const a=r?.failure===void 0;if(n.release===t.release||a&&!o)return"old"
;if(!s.mixed||o&&!a||n.release)return"fresh";return(0,_.$)(e.question)===(0,_.$)(t.check.question)?"either":void 0}
function failureOf(e,{failure:t},n){if(e==="old")return n?.failure;return e==="either"&&t?.word==="release"?void 0:t}
function saysNothing(e,{failure:t,release:n}){if(e==="either")return t?.word==="release"&&n===""
;return e==="old"||e===void 0}function arrived(e){if(e.kind==="too slow")return e.timings.connect!==void 0
;return e.kind!=="no name"&&e.kind!=="no connection"}class Smoke{#e;#t=new AbortController;#n=new Set;#r;#s;#o=0;#a=0
;#i="";#c=[];#d=[];#l=[];constructor(e){this.#e=e}async look(e,t){const n=roundOf(e,t);if(n!==void 0){await this.#f(n,e)
;for(const e of this.#c.keys())this.#u(e)}return this.#s&&{...this.#s,since:this.#a,heard:[...this.#d]}}close(){
this.#t.abort();this.#r?.asker.close()}async#f(e,t){const r=`${t.lease.attempt} ${e.bakeSince}`;this.#s=e
;if(r===this.#i)return;this.#r??=await this.#e.probe()
;this.#c=await(await Promise.all([n.e(9691),n.e(245),n.e(5041)]).then(n.bind(n,65041))).askings(t,e)
;const{secrets:s}=this.#r;for(const{check:e}of this.#c)s.hide(...(0,N.Fj)(e.question))
;const o=this.#o===t.lease.attempt?this.#d:[];if(this.#o!==t.lease.attempt)this.#a=this.#e.clock.now()
;this.#o=t.lease.attempt;this.#d=this.#c.map(({check:e},t)=>unheard(s.clean(e.name),o[t]));this.#l=this.#c.map(()=>0)
;this.#i=r}#u(e){const{clock:t}=this.#e;const[n,r,s,o]=[this.#c[e],this.#d[e],this.#i,this.#r]
;if(n===void 0||r===void 0||o===void 0)return;if(t.now()<(this.#l[e]??0))return;this.#l[e]=Number.POSITIVE_INFINITY
;const a=t.now();o.asker.ask(n.check.question,this.#t.signal).then(r=>{const i=this.#d[e]
;if(this.#i!==s||i===void 0)return;const c=this.#s??{mixed:false};const d=this.#n.has(i.check);const l={...c,
now:t.now(),reached:d,clean:e=>o.secrets.clean(e)};const f=hear(i,n,r,l);if(f.good>i.good)this.#n.add(i.check)
;this.#d[e]=f;this.#l[e]=a+2})}}const V=["claim","decide"];const P={look:async function look(e,t,n,r=e=>e){
const{refusal:s,repeated:o}=n;const a=e.clock.now();const{records:i,fleets:c,foreign:f,absent:u}=await lookAtFleets(e,n)
;const h=(0,d.mi)(i);const m=h&&i.specs.includes(h.attempt)?await e.ledger.spec(h.attempt):void 0;const p=m&&r(m)
;const g=p&&!(0,d.Ko)(i,h)?p:t.spec??p;const w=c.find(({name:e})=>e===h?.candidate)
;const[v,$,k,b,y,S,O]=await Promise.all([commitState(e,t,h),e.traffic.look(g?.place.targetGroups??[]),g&&t.kind==="rollout"?e.alarms.look(g.alarms):[],holderState(e,t,h,i),p&&h&&w===void 0?e.fleets.template(h.release):void 0,e.machines.answers(),w?.facts.beforeTraffic?e.machines.beforeTraffic(w.facts.beforeTraffic.machine):void 0])
;const x={now:e.clock.now(),records:i,holder:b,...v===void 0?{}:{commit:v},fleets:c,foreign:f,absent:u,targetGroups:$,
strangers:strangers($,c),answers:S,alarms:k,...y===void 0?{}:{template:y},...O===void 0?{}:{beforeTraffic:O},
...s===void 0?{}:{refusal:s},...o===void 0?{}:{repeated:o}};if(p===void 0||h===void 0||w===void 0)return{seen:x,spec:p,
took:e.clock.now()-a};const M=h.nonce===t.me.nonce?await n.smoke.look((0,l.tx)(p,h,x),x):void 0
;const A=await withServed(e,M?{...x,smoke:M}:x,p,h);const j=await withMachines(e,A,p,h);return{seen:j,spec:p,
took:e.clock.now()-a}},decide:(e,{spec:t,seen:n})=>nextStep(e,t,n)};async function reconcile(e,t,n,r=P){
const s=new Smoke(e);try{return await untilDone(e,t,n,r,s)}finally{s.close()}}async function untilDone(e,t,n,r,s){let o
;let a;let i;let c=0;let l={};const f=new Set;let u=false;let h=0;let m=0;for(;;){const p=e.clock.now()
;const g=await lookUntilSeen(r,e,o??t,{refusal:a,repeated:i,absent:l,shown:f,smoke:s});l=g.seen.absent??{}
;for(const{name:e}of g.seen.fleets)f.add(e);const w=o??{...t,began:e.clock.now()-e.clock.uptime()}
;o=remembering(w,g.seen);const v=r.decide(o,g);n(v,g);const $=(0,d.mi)(g.seen.records)
;const k=v.kind==="effect"?v.effect:void 0;const b=$?.nonce===o.me.nonce&&!(0,d.Ko)(g.seen.records,$)
;const S=k===void 0||b||V.includes(k.do);if(v.kind!=="wait"&&!await stands(e,p,g.seen.records,S))continue
;if(v.kind==="done")return{...g,step:v,changed:u&&v.changed};if($&&b&&k?.do!=="let-go")if(g.seen.now-h>=15){
await ignoringLater(()=>e.ledger.beat({n:$.n}));h=g.seen.now
;if(v.kind!=="wait"&&!await stands(e,p,g.seen.records))continue}if(k===void 0){i=void 0
;const t=v.kind==="wait"&&v.until!==void 0?v.until-e.clock.now():2
;await e.clock.wait(Math.min(2,.25*2**m++,Math.max(.05,t)));continue}m=0;const O=timesAsked(k,g.seen)
;const x=c+restAfter(O)-e.clock.now();if(x>0){await e.clock.wait(Math.min(2,x));continue}try{c=e.clock.now();i={
effect:k,times:O+1};await carryOut(e,o,g.spec,g.seen,k,v.why)
;if(!["claim","store-spec","decide","let-go"].includes(k.do))u=true;a=void 0}catch(t){if(t instanceof W.C)a={effect:k,
message:t.message};else if(!(t instanceof W.V))throw t;await e.clock.wait(y._L.rollout.afterEffect)}}}
function remembering(e,t){const n=(0,d.mi)(t.records);if(n?.nonce===e.me.nonce)return{...e,held:n}
;return n===void 0||(0,d.Ko)(t.records,n)?e:{...e,found:n.attempt}}async function stands(e,t,n,r=true){
if(r&&e.clock.now()-t<=10)return true;const s=e.clock.now();try{const{leases:r,beats:o,verdicts:a}=await e.ledger.read()
;const i=o.filter(e=>e.ended);const c=Math.max(0,...[...r,...i,...a].map(({at:e})=>e));const l=r.at(-1)?.nonce===(0,
d.mi)(n)?.nonce;return c<t&&l&&e.clock.now()-s<=10}catch(e){if(e instanceof W.V)return false;throw e}}
async function lookUntilSeen(e,t,n,s){const{first:o,longest:a,blind:i}=y._L.rollout
;const c=`looking at ${n.app} in ${n.environment}`;const d=t.clock.now();return await(0,y.d_)(()=>e.look(t,n,s),(e,n)=>{
if(e instanceof W.C)throw(0,r.gz)(`${c}: ${e.message}`);if(!(e instanceof W.V))throw e
;if(t.clock.now()-d<=i)return Math.min(a,o*2**n)
;throw(0,r.gz)(`${c}: no answer for ${i} s, lastly ${e.message}; run it again to continue`)},e=>t.clock.wait(e))}
async function ignoringLater(e){try{await e()}catch(e){if(e instanceof W.C)throw(0,
r.gz)(`saying that this run is alive: ${e.message}`);if(!(e instanceof W.V))throw e}}function interference(e,t,n=t.now){
const r=(0,d.mi)(t.records);if(r===void 0||(0,d.Ko)(t.records,r))return{told:[],standing:new Map};const s=(0,
d.Vj)(t.records,r.attempt)===void 0
;const o=new Map(t.fleets.map(o=>[o.name,show(t,n,o,s&&o.name===r.candidate?e.get(o.name):void 0)]))
;const a=[...o.values()].flatMap(n=>{const o=e.get(n.fleet.name)
;return[...s?lowered(o?.fleet,n.fleet,r,t.now):[],...interference_cutOff(o,n,t.now,s)]});return{told:a,
standing:new Map([...e,...o])}}function lowered(e,{name:t,desired:n},r,o){if(e===void 0||!pinned(e)||(0,
s.vv)(e)||(endOf(e)??1/0)<=o||n>=e.desired)return[]
;const a=`${t} was lowered from ${e.desired} to ${howMany(n)}, and not by this ${r.kind}`
;const i="CloudTrail names who asked for it"
;if(t===r.candidate)return[`${a}: it is raised again to what is needed, and a wave that lacks machines bakes anew; ${i}`]
;return t===r.stable?[`${a}: from now on that many count as needed; ${i}`]:[]}function show({targetGroups:e},t,n,r){
const s=e.filter(({arn:e})=>n.traffic[e]===void 0);const o=s.flatMap(({targets:e,drain:t})=>e.map(e=>({...e,drain:t})))
;const a=new Set(o.map(({machine:e})=>e));const i=new Set(o.filter(({state:e})=>e==="unhealthy").map(({machine:e})=>e))
;const c=new Set(n.machines.map(({id:e})=>e));const d=new Map;for(const{machine:e,state:n,drain:r}of o){
if(!c.has(e)||i.has(e))continue;const s=n==="draining"?t+r:1/0;d.set(e,Math.max(s,d.get(e)??0))}
for(const[e,t]of r&&s.length>0?r.undrained:[])if(!a.has(e))d.set(e,t);return{fleet:n,undrained:d}}
function interference_cutOff(e,{fleet:t,undrained:n},r,s){const o=new Set(e?.fleet.ended?.map(({machine:e})=>e))
;const busy=t=>r<(n.get(t)??e?.undrained.get(t)??0);const a=(t.ended??[]).filter(({machine:e})=>busy(e)&&!o.has(e))
;const i=s?"; others are launched in their place, and the wave bakes anew":""
;return[...byCause(a)].map(([e,n])=>`AWS ended ${howMany(n.length)} of ${t.name} without draining, since its group is not attached: requests to ${listed(n)} may have failed${i}; AWS' reason: ${interference_short(e)}`)
}function byCause(e){const t=new Map;for(const{machine:n,cause:r}of e)t.set(r,[...t.get(r)??[],n]);return t}const U=10
;const F=300;function listed(e){const t=e.length-U;return t>0?`${e.slice(0,U).join(", ")} and ${t} more`:e.join(", ")}
function interference_short(e){return e.length>F?`${e.slice(0,F)}…`:e}class Story{moments=[];#h;#m="";#p="";#g=0
;#w=false;#v="";#$=false;#k=new Map;#b=new Set;#y=new Set;#S=new Set;constructor(e){this.#h=e}get start(){return this.#g
}tell(e,{seen:t,spec:n,took:r}){const s=this.#g===0;this.#g||=t.now;if(r>10&&!this.#$){this.#$=true
;const e=`AWS answers slowly: one look took ${Math.round(r)} s; everything is done all the same, and later`
;this.#h.log.notice(e,"Slow")}const o=heading(e.phase);if(o!==this.#m){this.#m=o;this.#h.section(o)}
for(const e of t.foreign){if(!this.#b.has(e.name))this.#h.log.warning((0,D.dc)(e),"Not ours");this.#b.add(e.name)}
for(const{fleet:e,grave:n,text:r}of overstays(t)){if(n&&!this.#y.has(e))this.#h.log.warning(r,"Not retired")
;if(!n&&s)this.#h.log.notice(r);if(n)this.#y.add(e)}const{told:a,standing:i}=interference(this.#k,t,t.now-r);this.#k=i
;for(const n of e.phase.name==="lease"?[]:a){this.#h.log.warning(n,"Changed by others");this.moments.push({
at:this.#a(t),phase:o,what:n})}const c=(0,d.mi)(t.records);for(const{about:e,text:r}of n&&c?smokeNotes((0,
l.tx)(n,c,t),t):[]){if(this.#S.has(e))continue;this.#S.add(e);this.#h.log.warning(r,"Smoke");this.moments.push({
at:this.#a(t),phase:o,what:r})}if(t.beforeTraffic?.state==="ended"&&!this.#w){this.#w=true
;for(const e of t.beforeTraffic.output.split("\n"))this.#h.log.info(`        | ${e}`)}
const f=e.kind==="effect"?timesAsked(e.effect,t):0;if(f>=3&&this.#v!==e.why){this.#v=e.why
;const t="no look shows that it was done; it is asked again every 15 s at most"
;this.#h.log.warning(`AWS took "${e.why}" ${f} times, and ${t}`,"No effect")}
const u=e.kind==="wait"?`waiting: ${e.why}${untilOf(e)}`:e.why;if(u===this.#p)return;this.#p=u
;const h=e.kind==="effect"?machinesOf(e.effect):"";const m=`${Math.round(t.now-this.#g)} s`.padStart(6)
;this.#h.log.info(`${m}  ${u}${h}${e.kind==="effect"?"":this.#O(t)}`);if(e.kind!=="wait")this.moments.push({
at:this.#a(t),phase:o,what:u})}#a({now:e}){return Math.round(10*(e-this.#g))/10}#O(e){const t=(0,d.mi)(e.records)
;const n=e.fleets.filter(e=>(0,s.yV)(e).length>0&&(e.name===t?.candidate||e.name===t?.stable)).map(t=>{
const n=exposed(e.targetGroups,t).length
;return`${t.release}: ${healthy(e.targetGroups,t).length} healthy of ${n} registered, ${(0,s.yV)(t).length} running`})
;return n.length===0?"":` [${n.join("; ")}]`}}function untilOf({until:e,ends:t}){const n=e??t;if(n===void 0)return""
;return`, until ${new Date(n*1e3).toISOString().slice(11,19)} UTC${e===void 0?" at the latest":""}`}
function machinesOf(e){return"machines"in e?` (${e.machines.join(", ")})`:""}var H=n(45759);var K=n(48540)
;var Q=n(59638);var Z=n(22730);var X=n(20509);var J=n(24905);const Y={
app:(0,J.mw)("Name of the app, such as orders",K.$q),
environment:(0,J.mw)("Where it goes, such as production; names the fleet file, the fleets and the lease",K.Nq),fleet:(0,
J.lq)("Path of the fleet spec; .github/fleets/<environment>.yml when empty",J.Qq),image:(0,
J.lq)("Image to release, by digest: <registry>/orders@sha256:…",K.zZ),
ami:(0,J.lq)("AMI to release, in place of an image: ami-…",K.hS),
release:(0,J.lq)("Id of the release; derived from image or AMI, fleet spec and config when empty",K.$q),strategy:(0,
J.P_)("halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once","halving",(0,
J.yL)("halving","canary","all-at-once")),
waves:(0,J.lq)("Waves of your own in place of a strategy, such as 1, 25%, 100%",Q.a),bake:(0,
J.lq)("How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",Z.E9),
"on-failure":(0,J.P_)("What happens when a wave fails: rollback, or halt for a human to look","rollback",(0,
J.yL)("rollback","halt")),
"fix-forward":(0,J.P_)("true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped","false",X.GX),
timeout:(0,
J.lq)("How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty",Z.f7),
rollback:(0,J.lq)("previous puts the release before this one back in service; it needs no image and no fleet file",(0,
J.yL)("previous")),
"if-in-service":(0,J.lq)("Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed",K.$q),
"keep-previous":(0,
J.lq)("How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",Z.E9),
"github-token":(0,
J.rJ)((0,J.Bz)("Reads whether the run that holds the lease has ended (permission actions: read)","${{ github.token }}"),e=>[e])
};var ee=n(32478);const te=432e3;function budget(e,{healthy:t,drain:n}){const r=rounds(e.waves,e.size.max)
;const s=e.place.targetGroups.length>0;const o=r>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const a=s?o?2:1:r
;const i=t+Math.max(e.bake,n);const c=e.beforeTraffic?.timeout??0;const d=a*e.liveCheck.timeout+c+r*i;const l=`${(0,
Z.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,Z.a3)(n)} for the old machines to drain`:""}`
;const f=[`${times(a,"launch","launches")} of up to ${(0,
Z.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...c>0?[`up to ${(0,
Z.a3)(c)} for before-traffic`]:[],`${times(r,"wave","waves")} of ${(0,Z.a3)(i)} (${s?`${(0,
Z.a3)(t)} until the balancer calls a machine healthy, then `:""}${l})`];return{seconds:d,sum:f.join(" + ")}}
function timeoutOf(e,t,n){const{seconds:s,sum:o}=budget(t,n);const a=Math.min(te,e??Math.max(1800,2*s));if(a>=s)return a
;const i=a===te?"GitHub's longest job takes":"timeout is";throw(0,r.Qm)(`planning the rollout: it may need ${(0,
Z.a3)(s)}, and ${i} ${(0,Z.a3)(a)}: ${o}; shorten these${a===te?"":", or raise timeout"}`)}function rounds(e,t){
const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100));return new Set(n).size}
function times(e,t,n){return`${e} ${e===1?t:n}`}function healthcheckOf(e){
const{test:t,interval:n,timeout:r,retries:s,"start-period":o}=e;return{test:typeof t==="string"?t:commandOf(t),
...n!==void 0&&{interval:n},...r!==void 0&&{timeout:r},...o!==void 0&&{startPeriod:o},...s!==void 0&&{retries:s}}}
function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const r=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&r.length>0)throw new Error(`services.${r[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(r.length>1)throw new Error(`services ${r.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&r.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}function machineOf(e,t){const n=servicesOf(e,t);const r=livePort(n)
;const s=e["instance-profile"];const o=e["before-traffic"];return{instanceTypes:e["instance-types"],...s&&{
instanceProfile:s},metadataHopLimit:e["metadata-hop-limit"],services:n,...isShared(n)&&{network:true},liveCheck:{
...e["live-check"],...r&&{port:r}},...o&&{beforeTraffic:o}}}function releaseId(e,t){
const{image:n,place:r,instanceTypes:s,instanceProfile:o,metadataHopLimit:a,services:i,network:c,seed:d,spot:l}=e
;const f={image:n,place:r,instanceTypes:s,instanceProfile:o,metadataHopLimit:a,services:i,network:c,seed:d,spot:l}
;return t((0,_.$)(f)).slice(0,12)}async function readKept(e){try{return await read(e)}catch(e){
if(e instanceof W.V||e instanceof W.C)return{kept:[],unreadable:[]};throw e}}async function read(e){
const t=await e.read();const n=[];const s=[];for(const o of(0,T.Z)(t))try{const t=await e.spec(o);if(t===void 0)continue
;const{release:r,image:s,place:a,services:i}=t;const c=[s,...Object.values(i).map(e=>e.image)];n.push({release:r,
images:[...new Set(c.flatMap(e=>e??[]))],ami:a.ami})}catch(e){if(!(e instanceof r.C9))throw e
;s.push(`a rollback to ${(0,d.q1)(t,o)?.release} is not possible: ${e.message}`)}return{kept:n,unreadable:s}}
async function prepare(e,t){const r=e.fleet??`.github/fleets/${e.environment}.yml`
;const{readFleetFile:s}=await Promise.all([n.e(9691),n.e(8815),n.e(245),n.e(974)]).then(n.bind(n,70974))
;const{fleet:o,smoke:a}=await s(t.workspace,r);checkTogether(e,o,r);const{app:i,environment:c,image:d,ami:l}=e;const f={
app:i,environment:c,...d&&{image:d},...l&&{ami:l}};const{kept:u,unreadable:h}=await readKept(t.ledger)
;const{place:m,pace:p,...g}=await t.preflight.resolve(o,f,u);if(g.url===void 0)checkBelow(a?.below??-1,r);const w={
...buildSpec(e,o,{place:m,pace:p},t.sha256),...a&&{smoke:a.smoke}};(0,ee.s)(w);await t.ledger.check(w)
;const v=[...g.notes,...session(w.timeout)];return{spec:w,...g,notes:v,warnings:[...g.warnings,...h,...a?.unused??[]]}}
const ne=3600;function session(e){if(e<=ne)return[];return[`the rollout may take ${(0,
Z.a3)(e)}, and credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more: where they expire before the end, run this job again and it continues`]
}function checkBelow(e,t){if(e<0)return
;throw(0,r.Qm)(`reading the fleet spec ${t}: checks.${e} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`)
}function checkTogether(e,t,n){const s=[]
;if(e.ami===void 0&&t.ami===void 0)s.push("ami is required for a release that is an image");try{servicesOf(t,e.image)
}catch(e){s.push(e instanceof Error?e.message:String(e))}if(s.length===0)return;throw(0,
r.Qm)(`reading the fleet spec ${n}: ${s.join("; ")}`)}function buildSpec(e,t,{place:n,pace:r},s){const o={app:e.app,
environment:e.environment,...e.image&&{image:e.image},place:n,size:t.size,...machineOf(t,e.image),
waves:e.waves??Q.W[e.strategy],bake:e.bake??t.bake,alarms:t.alarms,tolerate:t.tolerate,noData:t["no-data"],
keepPrevious:e["keep-previous"]??t["keep-previous"],onFailure:e["on-failure"],...e["fix-forward"]&&{fixForward:true}}
;const a=timeoutOf(e.timeout,o,r);return{...o,timeout:a,release:e.release??releaseId(o,s)}}const re=(0,H.Q)({
name:"immutable-rollout",
description:"Puts a release in service on new machines, wave by wave, and takes it back by itself when it fails",
inputs:Y,outputs:{outcome:"released, rolled-back, halted, superseded, refused or failed",
changed:"true when this run changed what is in service",release:"Id of the release in service at the end",
"previous-release":"Id of the release that a rollback would bring back, or empty",
"auto-scaling-group":"Name of the Auto Scaling group in service at the end",
url:"Where the app answers, when the balancer tells",result:"All of this and more as JSON"},check:function check(e,t){
const{rollback:n,image:r,ami:s,release:o,strategy:a,waves:i,"if-in-service":c}=e;const d=[]
;const l=r===void 0&&s===void 0&&n===void 0
;if(l&&!["image","ami","rollback"].some(e=>t.has(e)))d.push("image or ami is required");if(n!==void 0){
const e=Object.entries({image:r,ami:s,release:o}).filter(([,e])=>e!==void 0)
;for(const[t]of e)d.push(`${t} cannot be given with rollback: previous, which decides it`)}
if(c!==void 0&&n===void 0)d.push("if-in-service is for rollback: previous alone")
;if(r!==void 0&&s!==void 0)d.push("image and ami are both given; give one")
;if(i!==void 0&&a!==void 0&&a!=="halving")d.push(`strategy ${a} and waves are both given; give one`);return d},
async run(e,t){const n=await question(e,t);const s=new Story(e)
;e.keep("asked",`${n.kind} of ${n.app} in ${n.environment}`);e.keep("nonce",t.me.nonce)
;const o=await reconcile(t,n,(e,t)=>s.tell(e,t)).catch(t=>{e.section("");e.summary(summary({...account(e,n,s),
outcome:"failed",why:t.message}));throw t});e.section("");e.keep("ended",o.step.outcome);try{
tellEnd(e,n,s,o,await evidence(t,o))}catch(e){const t=e instanceof Error?e.message:String(e)
;const{outcome:n,why:s}=o.step;throw(0,r.gz)(`${n}: ${s}; but outputs and summary could not be written: ${t}`,n,e)}
const a=redEnd(o,n,standing(o,n).next);if(a)throw a},async post(e,t){const n=e.kept("asked")
;if(n===void 0||e.kept("ended")!==void 0)return
;e.log.warning(`the ${n} was cut off half-way; nothing is lost: run this job again and it continues, or dispatch the rollback workflow`,"Cut off")
;try{await cutOff(await t(),e.kept("nonce")??"")}catch(t){e.log.debug(`${t instanceof Error?t.message:t}`)}}})
;async function question({inputs:e,log:t},n){const{app:r,environment:s}=e;const o={me:n.me,app:r,environment:s}
;const{rollback:a,"if-in-service":i}=e;if(a!==void 0)return{...o,kind:"rollback",...i!==void 0&&{from:i}}
;const{spec:c,notes:d,warnings:l,url:f}=await prepare(e,n);for(const e of d)t.notice(e);for(const e of l)t.warning(e)
;return{...o,kind:"rollout",spec:{...c,...f===void 0?{}:{url:f}}}}function account({run:e},t,n){return{app:t.app,
environment:t.environment,kind:t.kind,release:t.spec?.release??"",timeline:n.moments,machines:[],evidence:[],next:[],
...e.url===void 0?{}:{run:e.url}}}function tellEnd(e,t,n,r,o){const{serving:a,previous:i,next:c}=standing(r,t)
;const d=r.spec?.url??t.spec?.url??"";e.setOutput("outcome",r.step.outcome);e.setOutput("changed",r.changed)
;e.setOutput("release",a?.release??"");e.setOutput("previous-release",i?.release??"")
;e.setOutput("auto-scaling-group",a?.name??"");e.setOutput("url",d);e.report({why:r.step.why,machines:a?(0,
s.yV)(a).map(({id:e})=>e):[],timeline:n.moments});e.summary(summary({...account(e,t,n),outcome:r.step.outcome,
why:r.step.why,release:a?.release??"",previousRelease:i?.release??"",machines:machineRows(r),evidence:o,
smoke:smokeAnswers(r),next:c,url:d}));for(const{title:t,text:n}of o)e.log.info(`${t}:\n${n}`)}},79982:(e,t,n)=>{n.d(t,{
C:()=>Denied,V:()=>Later});class Later extends Error{}class Denied extends Error{}},45759:(e,t,n)=>{n.d(t,{
Q:()=>defineAction});function defineAction(e){return e}},24905:(e,t,n)=>{n.d(t,{Bz:()=>fromRunner,P_:()=>defaulted,
Qq:()=>text,lq:()=>optional,mw:()=>required,rJ:()=>secret,yL:()=>oneOf});function required(e,t){return{description:e,
required:true,parse:e=>{if(e===void 0)throw new Error("is required");return t(e)}}}function optional(e,t){return{
description:e,required:false,parse:e=>e===void 0?void 0:t(e)}}function defaulted(e,t,n){return{description:e,
required:false,default:t,parse:e=>n(e??t)}}function fromRunner(e,t){return{description:e,required:false,default:t,
parse:e=>e}}function secret(e,t){return{...e,secrets:e=>e===void 0||e===null?[]:t(e)}}function text(e){return e}
function oneOf(...e){return t=>{const n=e.find(e=>e===t);if(n===void 0)throw new Error(`"${t}" is not ${sentence(e)}`)
;return n}}function sentence(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}}};
