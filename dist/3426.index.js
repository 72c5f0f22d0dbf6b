export const id=3426;export const ids=[3426];export const modules={19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var o=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,o.mQ)(e).digest??e}
const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:r,digest:s}=(0,o.mQ)(e)
;if(s!==void 0&&!(0,o.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...r!==void 0&&{tag:r},...s!==void 0&&{
digest:s}}}function fullName(e){const{host:t,name:n,tag:o,digest:r}=parseReference(e)
;const s=o===void 0&&r===void 0?":latest":o===void 0?"":`:${o}`;return`${t}/${n}${s}${r===void 0?"":`@${r}`}`}
function parseRepository(e){const{host:t,path:n}=(0,o.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(a.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&r.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},60002:(e,t,n)=>{n.d(t,{KG:()=>a,U5:()=>s,hD:()=>quote,
jn:()=>r,vE:()=>o});function quote(e){if(/^[A-Za-z0-9_@%+=:,./-]+$/.test(e))return e
;return`'${e.replaceAll("'","'\\''").replaceAll(/\{(?=\{)/g,"{''")}'`}
const o='imds=${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}\nimds=${imds%/}\nmetadata() {\n  local token\n  token=$(curl -fsS -m 5 -X PUT -H \'X-aws-ec2-metadata-token-ttl-seconds: 300\' "$imds/latest/api/token") &&\n    curl -fsS -m 5 -H "X-aws-ec2-metadata-token: $token" "$imds/latest/meta-data/$1"\n}'
;const r="/run/immutable/release";const s="/run/immutable/failed";const a=8},32478:(e,t,n)=>{n.d(t,{s:()=>userData})
;var o=n(62807);var r=n(60002);const s=10;function seedScript({run:e,timeout:t},n){
return`# seed\noutput=/var/lib/immutable/seed\ncode=0\nSECONDS=0\nIMMUTABLE_RELEASE=${(0,
r.hD)(n)} timeout -k ${s} ${t} bash -c ${(0,
r.hD)(e)} >"$output" 2>&1 </dev/null || code=$?\necho "immutable: seed ended with $code after $SECONDS s:" >&2\ntail -c 20000 "$output" >&2\nif [ "$code" != 0 ]; then\n  ended="ended with $code"\n  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.\n  case $code in 124 | 137) [ "$SECONDS" -lt ${t} ] || ended=${(0,
r.hD)(`did not end within ${t} s`)} ;; esac\n  failing "seed $ended; its last words: $(tail -n 2 "$output" | tail -c 600)"\n  exit 1\nfi`
}var a=n(69189);function healthOptions({test:e,interval:t,timeout:n,startPeriod:o,retries:s}){
const seconds=(e,t)=>t===void 0?[]:[`--health-${e} ${t}s`];return[`--health-cmd ${(0,
r.hD)(e)}`,...seconds("interval",t),...seconds("timeout",n),...seconds("start-period",o),...s===void 0?[]:[`--health-retries ${s}`]]
}
const i=`healthy() {\n  local state restarts\n  while :; do\n    read -r state restarts < <(\n      docker inspect --type container --format ${(0,
r.hD)("{{.State.Health.Status}} {{.RestartCount}}")} "$1" 2>&1\n    ) || :\n    [ "$state" != healthy ] || return 0\n    [ "$state" != unhealthy ] || break\n    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${r.KG} ] || break ;; esac\n    sleep 0.5\n  done\n  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(\n    docker inspect --type container --format ${(0,
r.hD)("{{range .State.Health.Log}}{{println .Output}}{{end}}")} "$1" 2>&1 | tail -c 600\n  )"\n  return 1\n}\n`
;var c=n(19349);var d=n(93720);function logIns(e){const t=new Set(e.flatMap(e=>(0,d.mQ)(e).host??[]))
;if(t.size===0)return"";const n=[...t].map(e=>{const t=(0,c.Fd)(e);if(t===void 0)return`log_in ${(0,
r.hD)(e)} || echo ${(0,r.hD)(`immutable: no log-in to ${e}`)}`;return`retry log_in ${(0,
r.hD)(e)} --region ${t.region} --registry-ids ${t.account}`})
;return`log_in() {\n  local host=$1 endpoint token\n  shift\n  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\\n    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return\n  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return\n  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"\n}\n${n.join("\n")}\n`
}function runService(e,t,n,o){const{environment:s,secrets:a,ports:i,command:c=[],stopGrace:d,image:l,healthcheck:u}=t
;const h=(0,r.hD)(`/run/immutable/${e}.env`);const m=Object.entries({...s,IMMUTABLE_RELEASE:n})
;const f=m.filter(([,e])=>!/[\r\n]/.test(e)).map(([e,t])=>(0,r.hD)(`${e}=${t}`))
;const $=m.filter(([,e])=>/[\r\n]/.test(e)).map(([e,t])=>(0,r.hD)(`${e}=${t}`));const p=[`--name ${(0,
r.hD)(e)} --restart unless-stopped --stop-timeout ${d} --env-file ${h}`,...o===void 0?[]:[`--network ${o}`],...u===void 0?[]:healthOptions(u),...$.map(e=>`--env ${e}`),...i.map(e=>`--publish "$address":${(0,
r.hD)(e)}`)]
;return`# ${e}\nretry docker pull --quiet ${(0,r.hD)(l)}\nprintf '%s\\n' ${f.join(" ")} >${h}\n${secretLines(a,h)}docker run --detach ${p.join(" \\\n  ")} \\\n  ${Object.keys(a).length>0?'"${several[@]}" ':""}${[l,...c].map(r.hD).join(" ")}\n`
}function secretLines(e,t){const n=Object.entries(e);if(n.length===0)return"";const o=n.map(([e,n])=>{const o=(0,
r.hD)(n.replace(/^ssm:/,""))
;return`value=$(retry aws ssm get-parameter --with-decryption --name ${o} --query Parameter.Value --output text)\ncase $value in\n  *[$'\\r\\n']*) export ${e}="$value" && several+=(--env ${e}) ;;\n  *) printf '%s=%s\\n' ${e} "$value" >>${t} ;;\nesac\n`
});return`several=()\n${o.join("")}unset value\n`}const l="immutable"
;function servicesScript({services:e,release:t,network:n},o,r){
const s=(0,a.l)(Object.fromEntries(Object.entries(e).map(([e,t])=>[e,t.dependsOn??[]])))
;const c=Object.values(e).some(({healthcheck:e})=>e!==void 0);const d=n?l:void 0
;const u=inOrder(e,s,(e,n)=>runService(e,n,t,d))
;return[...c?[i]:[],logIns(Object.values(e).map(({image:e})=>e)),...d===void 0?[]:[`docker network create ${d} >/dev/null`],...u,...o?[o]:[],upScript(e,s,c,r)].join("\n")
}function inOrder(e,t,n){const o=new Set;const wait=t=>{const n=t.filter(t=>e[t]?.healthcheck!==void 0&&!o.has(t))
;for(const e of n)o.add(e);return n.map(e=>`healthy ${(0,r.hD)(e)}`)};const s=t.flatMap(t=>{const o=e[t]
;return o===void 0?[]:[...wait(o.dependsOn??[]),n(t,o)]});return[...s,...wait(t)]}function upScript(e,t,n,o){
const s=t.map(r.hD).join(" ");const a=Object.values(e).some(({dependsOn:e=[]})=>e.length>0)
;const i=n||a?inOrder(e,t,e=>`docker start ${(0,r.hD)(e)}`):[`docker start ${s}`]
;const c=a?[...t].reverse().map(r.hD):[s];const d=Math.max(...Object.values(e).map(({stopGrace:e})=>e))
;return`rm -rf "$DOCKER_CONFIG"\nunset DOCKER_CONFIG\n{\n  echo '#!/bin/bash'${n?"\n  declare -f failing healthy":""}\n  cat <<'end of up'\nset -euo pipefail\n${i.join("\n")}\nmkdir -p /run/immutable\n${o}\nend of up\n} >/var/lib/immutable/up\nchmod 700 /var/lib/immutable/up\nif [ -d /run/systemd/system ]; then\n  docker=$(command -v docker)\n  cat >/etc/systemd/system/immutable.service <<end\n[Unit]\nDescription=The release of this machine\nWants=docker.service network-online.target\nAfter=docker.service network-online.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/var/lib/immutable/up\n${c.map(e=>`ExecStop=$docker stop ${e}`).join("\n")}\nTimeoutStopSec=${d+15}\n[Install]\nWantedBy=multi-user.target\nend\n  systemctl daemon-reload\n  systemctl enable --now immutable.service\nelse\n  /var/lib/immutable/up\nfi`
}const u=16384;function userData(e){const t=e.seed===void 0?"":seedScript(e.seed,e.release)
;const n=Object.keys(e.services).length===0?[start("bash"),says(e),...t?[t]:[],attest(e.release)]:[start("bash, curl, the AWS CLI and docker"),says(e),r.vE,h,servicesScript(e,t,attest(e.release))]
;const s=`${n.join("\n")}\n`;const a=encodeURIComponent(s).replaceAll(/%../g,"%").length;if(a<=u)return s;throw(0,
o.Qm)(`making the user data of ${e.app} in ${e.environment}: it has ${a} bytes, AWS takes ${u}; move long environment values into parameters and name them under secrets`)
}
const start=e=>`#!/bin/bash\n# Written by immutable-rollout. The AMI must bring ${e}.\nset -euo pipefail\numask 077\nexport HOME=\${HOME:-/root} LC_ALL=C\nmkdir -p /run/immutable /var/lib/immutable\nfailing() {\n  [ -e ${r.U5} ] || echo "immutable: $1" | tee ${r.U5} >&2\n}\n# The command as it is written here, so no value of a variable gets on the console.\ntrap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`
;const says=({app:e,environment:t,release:n})=>`echo ${(0,r.hD)(`immutable: ${e} in ${t}, release ${n}`)}`
;const attest=e=>`printf '%s\\n' ${(0,r.hD)(e)} >${r.jn}.new\nmv ${r.jn}.new ${r.jn}`
;const h='\n# A machine\'s role, its engine and its network may all come a moment after its boot.\nretry() {\n  local pause\n  for pause in 1 2 4 8 16 0; do\n    if "$@"; then return 0; fi\n    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2\n    sleep "$pause"\n  done\n  failing "line ${BASH_LINENO[0]} of the user data failed: $*"\n  return 1\n}\naddress=$(retry metadata local-ipv4)\nregion=$(retry metadata placement/region)\nexport AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker\nretry docker version --format \'docker {{.Server.Version}}\'\n'
},27071:(e,t,n)=>{n.d(t,{R:()=>timeoutOf});var o=n(62807);var r=n(22730);const s=2;const a=1800;const i=120
;const c=432e3;function budget(e,{healthy:t,drain:n,record:o}){const s=rounds(e.waves,e.size.max)
;const a=e.place.targetGroups.length>0;const i=s>1&&e.waves.some((e,t)=>t===0&&"machines"in e);const c=a?i?2:1:s
;const d=t+Math.max(e.bake,n);const l=e.beforeTraffic?.timeout??0;const u=c*e.liveCheck.timeout+l+s*d;const h=`${(0,
r.a3)(e.bake)} of bake${n>e.bake?`, or rather ${(0,r.a3)(n)} for the old machines to drain`:""}`
;const m=[`${times(c,"launch","launches")} of up to ${(0,
r.a3)(e.liveCheck.timeout)} (live-check.timeout)`,...l>0?[`up to ${(0,
r.a3)(l)} for before-traffic`]:[],`${times(s,"wave","waves")} of ${(0,r.a3)(d)} (${a?`${(0,
r.a3)(t)} until ${o?"all name servers tell of a machine":"the balancer calls a machine healthy"}, then `:""}${h})`]
;return{seconds:u,sum:m.join(" + ")}}function timeoutOf(e,t,n,d=1/0){const{seconds:l,sum:u}=budget(t,n)
;const h=Math.floor(d-n.healthy-n.drain-i);const m=Math.min(c,h,e??Math.max(a,s*l));if(m>=l)return m
;const[f,$]=bound(m,h,d)
;throw(0,o.Qm)(`planning the rollout: it may need ${(0,r.a3)(l)}, and ${f}: ${u}; shorten these${$}`)}
function bound(e,t,n){if(e===t){const e=(0,r.a3)(Math.max(0,Math.floor(n)))
;return[`the credentials of this job end in ${e}, of which a rollback needs the last ${(0,
r.a3)(n-t)}`,", or give this action the input role, for credentials that it renews"]}
if(e===c)return[`GitHub's longest job takes ${(0,r.a3)(e)}`,""];return[`timeout is ${(0,r.a3)(e)}`,", or raise timeout"]
}function rounds(e,t){const n=e.map(e=>"machines"in e?Math.min(e.machines,t):Math.ceil(e.percent*t/100))
;return new Set(n).size}function times(e,t,n){return`${e} ${e===1?t:n}`}},69189:(e,t,n)=>{n.d(t,{S:()=>circleIn,
l:()=>startOrder});function startOrder(e){const t=new Set;const n=new Set;const visit=o=>{if(t.has(o)||n.has(o))return
;n.add(o);for(const t of needsOf(e,o))visit(t);t.add(o)};for(const t of Object.keys(e))visit(t);return[...t]}
function circleIn(e){const t=new Set;const search=n=>{const o=n.at(-1)??"";const r=n.indexOf(o)
;if(r<n.length-1)return n.slice(r,-1);if(t.has(o))return;for(const t of needsOf(e,o)){const e=search([...n,t])
;if(e)return e}t.add(o);return};for(const t of Object.keys(e)){const e=search([t]);if(e)return e}return}
function needsOf(e,t){return(Object.hasOwn(e,t)?e[t]??[]:[]).filter(t=>Object.hasOwn(e,t))}},39283:(e,t,n)=>{n.d(t,{
V:()=>machineOf});var o=n(82087);function machineOf(e,t){const n=(0,o.Yj)(e,t);const r=(0,o.yW)(n)
;const s=e["instance-profile"];const a=e["before-traffic"];return{instanceTypes:e["instance-types"],...s&&{
instanceProfile:s},metadataHopLimit:e["metadata-hop-limit"],services:n,...(0,o.yM)(n)&&{network:true},liveCheck:{
...e["live-check"],...r&&{port:r}},...a&&{beforeTraffic:a}}}},9939:(e,t,n)=>{n.d(t,{B:()=>releaseId});var o=n(86082)
;function releaseId(e,t){
const{image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:i,services:c,network:d,seed:l,spot:u}=e
;const h={image:n,place:r,instanceTypes:s,instanceProfile:a,metadataHopLimit:i,services:c,network:d,seed:l,spot:u}
;return t((0,o.$)(h)).slice(0,12)}},82087:(e,t,n)=>{n.d(t,{yM:()=>isShared,yW:()=>livePort,Yj:()=>servicesOf})
;function healthcheckOf(e){const{test:t,interval:n,timeout:o,retries:r,"start-period":s}=e;return{
test:typeof t==="string"?t:commandOf(t),...n!==void 0&&{interval:n},...o!==void 0&&{timeout:o},...s!==void 0&&{
startPeriod:s},...r!==void 0&&{retries:r}}}function commandOf([e,...t]){if(e==="CMD-SHELL")return t.join(" ")
;return t.map(e=>`'${e.replaceAll("'","'\\''")}'`).join(" ")}function servicesOf(e,t){const n=Object.entries(e.services)
;const o=n.filter(([,e])=>e.image===void 0).map(([e])=>e)
;if(t===void 0&&o.length>0)throw new Error(`services.${o[0]} has no image, and the release is an AMI; give it one by digest, or take it out`)
;if(t!==void 0&&n.length===0)throw new Error('no service runs the image; add one, such as services: {web: {ports: ["8080:8080"]}}')
;if(o.length>1)throw new Error(`services ${o.join(", ")} have no image; exactly one runs the release's, give the others one by digest`)
;if(t!==void 0&&o.length===0&&!n.some(([,e])=>e.image===t))throw new Error("every service has an image of its own, so nothing would run the release; take it from one of them")
;return Object.fromEntries(n.map(([e,n])=>[e,{image:n.image??t??"",ports:n.ports,environment:n.environment,
secrets:n.secrets,...n.command&&{command:n.command},stopGrace:n["stop-grace-period"],...n["depends-on"]?.length&&{
dependsOn:n["depends-on"]},...n.healthcheck&&{healthcheck:healthcheckOf(n.healthcheck)}}]))}function isShared(e){
return Object.values(e).some(({dependsOn:e=[]})=>e.length>0)}function livePort(e){
const t=Object.values(e).flatMap(({ports:e})=>e).find(e=>!e.endsWith("/udp"))
;return t===void 0?void 0:Number(t.split(":")[0])}}};
