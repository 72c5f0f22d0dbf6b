export const id=3365;export const ids=[3365];export const modules={68862:(e,t,r)=>{r.d(t,{j:()=>configure})
;var o=r(73024);var n=r(76760);var s=r(19349);var i=r(82250);function configure(e,t){const r=(0,i.N)();(0,
o.mkdirSync)(e,{recursive:true,mode:448});for(const t of["cli-plugins","contexts"])if((0,o.existsSync)((0,
n.join)(r,t)))(0,o.symlinkSync)((0,n.join)(r,t),(0,n.join)(e,t));const a=(0,i.p)()
;const c=Object.entries(t).map(([e,t])=>[(0,s.ur)(e),t]);const d={...a,auths:{...a.auths,
...Object.fromEntries(c.map(([e,{username:t,password:r}])=>[e,{auth:encode(t,r)}]))},credHelpers:{...a.credHelpers,
...Object.fromEntries(c.map(([e])=>[e,""]))}};(0,o.writeFileSync)((0,n.join)(e,"config.json"),JSON.stringify(d),{
mode:384});return{DOCKER_CONFIG:e,BUILDX_CONFIG:process.env["BUILDX_CONFIG"]||(0,n.join)(r,"buildx")}}
function encode(e,t){return Buffer.from(`${e}:${t}`).toString("base64")}},75361:(e,t,r)=>{r.d(t,{T:()=>docker})
;var o=r(62807);var n=r(12403);var s=r(24354);var i=r(31421);var a=r(32561);var c=r(8915);var d=r(82662);const u=1e4
;function stoppable(e,t,r={}){(0,d.AO)();const o=(0,i.spawn)(e,t,{env:{...(0,c.y)(e,r.also),...r.env},
...r.folder===void 0?{}:{cwd:r.folder},stdio:["ignore","pipe","pipe"]});const n=new a.u(r.onLine)
;const f=new a.u(r.onErrorLine);o.stdout.on("data",e=>n.take(e));o.stderr.on("data",e=>f.take(e))
;const l=new Promise((t,r)=>{o.on("error",t=>r(t.code==="ENOENT"?new s.t(e):t))
;o.on("exit",()=>void setTimeout(()=>[o.stdout,o.stderr].map(e=>e.destroy()),u).unref());o.on("close",t)});return{
end:(async()=>{const e=await l;await(0,d.KM)();return{code:e??-1,out:n.end(),err:f.end().toWellFormed()}})(),
stop:()=>o.pid===void 0?void 0:(0,d.Sb)(o.pid)}}function watchLife(e,t,r){let o=0;let n=false;let s=false;let i
;const wait=()=>{clearTimeout(i);if(!s)i=setTimeout(ask,r.quiet*1e3).unref()};const ask=async()=>{o=await e()?0:o+1
;if(o<r.misses||s)return wait();n=true;t()};wait();return{heard(){o=0;wait()},end(){s=true;clearTimeout(i)},get over(){
return n}}}async function answers(e,{env:t={}},r){const o=e[e.indexOf("--builder")+1]
;const n=e.includes("--builder")&&o!==void 0?[o]:[];const s=e[0]==="buildx"
;const i=s?["buildx","inspect",...n]:["version","--format","{{.Server.Version}}"];const a=stoppable("docker",i,{env:t})
;let c=false;const d=setTimeout(()=>{c=true;a.stop()},r*1e3);const{code:u,out:f}=await a.end.catch(()=>({code:1,out:""
})).finally(()=>clearTimeout(d));return!c&&!(s&&u===0&&silent(f))}function silent(e){
return!/^BuildKit version:/m.test(e)&&/^(Status:\s+inactive|Error:)/m.test(e)}
async function docker(e,t,r={},i=n._L.docker){const hearing=e=>t=>{f.heard();e(t)};const{onLine:a,onErrorLine:c}=r
;const d={...r,...a&&{onLine:hearing(a)},...c&&{onErrorLine:hearing(c)}};const u=stoppable("docker",t,d)
;const f=watchLife(()=>answers(t,r,i.answer),u.stop,i);const l=await u.end.catch(t=>{if(!(t instanceof s.t))throw t
;throw(0,o.Qm)(`${e}: there is no docker on the PATH; install it, or use a runner that has it`)}).finally(f.end)
;if(!f.over)return l
;const[h,p]=t[0]==="buildx"?["builder","start it again, or leave builder empty so that one is made for the job"]:["Docker engine","start it again, or see what its log says"]
;throw(0,
o.gz)(`${e}: the ${h} was asked ${i.misses} times whether it lives and did not answer, so it is not waited for any more; ${p}`)
}},13224:(e,t,r)=>{r.d(t,{$:()=>bytesOf,b:()=>textOf});var o=r(4573)
;const n=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(e){if((0,o.isUtf8)(e))return e.toString("utf8")
;return e.toString("latin1").replace(n,(e,t)=>t===void 0?Buffer.from(e,"latin1").toString("utf8"):String.fromCharCode(56320+t.charCodeAt(0)))
}function bytesOf(e){const t=e.split(/([\udc80-\udcff])/u)
;return Buffer.concat(t.map((e,t)=>t%2===0?Buffer.from(e):Buffer.of(e.charCodeAt(0)-56320)))}},24354:(e,t,r)=>{r.d(t,{
G:()=>command,t:()=>NoSuchProgram});var o=r(81260);var n=r(32561);var s=r(8915);var i=r(82662)
;class NoSuchProgram extends Error{}async function command(e,t,r={}){(0,i.AO)();const a=new n.u(r.onLine)
;const c=new n.u(r.onErrorLine);const d=await(0,o.m)(e,[...t],{silent:true,ignoreReturnCode:true,env:{...(0,
s.y)(e,r.also),...r.env},...r.folder===void 0?{}:{cwd:r.folder},...r.input===void 0?{}:{input:Buffer.from(r.input)},
listeners:{stdout:e=>a.take(e),stderr:e=>c.take(e)}}).catch(t=>{
if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t});await(0,i.KM)();return{code:d??-1,
out:a.end(),err:c.end().toWellFormed()}}},82250:(e,t,r)=>{r.d(t,{N:()=>dockerFolder,p:()=>dockerConfig});var o=r(73024)
;var n=r(48161);var s=r(76760);var i=r(62807);function dockerFolder(){
return(0,s.resolve)(process.env["DOCKER_CONFIG"]||(0,s.join)((0,n.homedir)(),".docker"))}function dockerConfig(){
const e=(0,s.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(e)??"{}")}catch{throw(0,
i.Qm)(`reading docker's configuration: ${e} is not JSON; correct it or take it away`)}}function textOf(e){try{return(0,
o.readFileSync)(e,"utf8")}catch{return}}},32561:(e,t,r)=>{r.d(t,{u:()=>LineReader});var o=r(13224);class LineReader{
#e=new TextDecoder;#t;#r;#o=[];#n="";constructor(e,t=Number.POSITIVE_INFINITY){this.#t=e;this.#r=t}take(e){
if(this.#t===void 0){this.#o.push(e);return}const t=(this.#n+this.#e.decode(e,{stream:true})).split("\n")
;this.#n=t.pop()??"";for(const e of t)this.#t(e);if(this.#n.length<=this.#r)return;this.#t(this.#n);this.#n=""}end(){
if(this.#t&&this.#n!=="")this.#t(this.#n);return(0,o.b)(Buffer.concat(this.#o))}}},8915:(e,t,r)=>{r.d(t,{
u:()=>isAskedFor,y:()=>programEnvironment});const o=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const n=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(e=>[e,e.toLowerCase()])
;const s=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const i=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...n,...s,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...n,...s,...i,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const d={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(e){return Object.hasOwn(d,e)}function programEnvironment(e,t=[],r=process.env){
const u=[...o,...Object.hasOwn(c,e)?c[e]??[]:[],...e.startsWith(a)?[...n,...s,...i,"DOCKER_CONFIG"]:[],...t.flatMap(e=>d[e])]
;const f=Object.entries(r).filter(([e])=>u.some(t=>covers(t,e)));return{
...Object.fromEntries(f.flatMap(([e,t])=>t===void 0?[]:[[e,t]])),LC_ALL:"C"}}function covers(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):e===t}},82662:(e,t,r)=>{r.d(t,{AO:()=>endWithUs,KM:()=>unlessWeEnd,
Sb:()=>endTree});var o=r(31421);var n=r(58500);var s=r(8915);const i=5e3;let a=false;let c=false;function endWithUs(){
if(c)return;c=true;for(const e of["SIGINT","SIGTERM"])process.once(e,async()=>{a=true;const t=descendants()
;for(const r of t)tell(r,e);const r=Date.now()+i;while(t.some(e=>tell(e,0))&&Date.now()<r)await(0,n.setTimeout)(20)
;for(const e of[...t,...descendants()])tell(e,"SIGKILL");process.kill(process.pid,e)})}async function unlessWeEnd(){
if(a)await new Promise(()=>{})}function endTree(e){for(const t of[e,...descendants(e)])tell(t,"SIGKILL")}
function descendants(e=process.pid){const{stdout:t}=(0,o.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,s.y)("ps")});const r=(t??"").split("\n").map(e=>e.trim().split(/\s+/).map(Number));const n=[e]
;for(const e of n)for(const[t=0,o]of r)if(o===e&&t!==e)n.push(t);return n.slice(1)}function tell(e,t){try{
return process.kill(e,t)}catch{return false}}},17981:(e,t,r)=>{r.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform});function parsePlatform(e){
const[,t,r,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||r===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const n=r==="x86_64"?"amd64":r==="aarch64"?"arm64":r;if(n==="arm64"&&o==="v8")return{os:t,architecture:n}
;return o===void 0?{os:t,architecture:n}:{os:t,architecture:n,variant:o}}
function platformText({os:e,architecture:t,variant:r}){return[e,t,...r?[r]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},19349:(e,t,r)=>{r.d(t,{Fd:()=>ecrHost,
SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var o=r(27122)
;var n=r(93720);function ecrHost(e){
const[,t,r]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&r?{account:t,region:r}:void 0}function digestOf(e){return(0,n.mQ)(e).digest??e}function fullName(e){
const{host:t,name:r,tag:n,digest:s}=(0,o.F2)(e);const i=n===void 0&&s===void 0?":latest":n===void 0?"":`:${n}`
;return`${t}/${r}${i}${s===void 0?"":`@${s}`}`}function parseRepository(e){const{host:t,path:r}=(0,n.Ve)(e)
;if(t!==void 0)(0,o.RC)(t,r)
;if(/@|:[^/]*$/.test(r))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`);(0,
o.I3)(r,e)
;if(t===void 0&&(ecrHost(r)!==void 0||r==="public.ecr.aws"))throw new Error(`"${e}" is a registry; give a repository of it too, such as ${e}/orders`)
;return t===void 0?{name:r}:(0,o.Vz)(t,r)}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}
function isLoopback(e){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},12403:(e,t,r)=>{r.d(t,{
Er:()=>registryRest,P9:()=>retryAfter,_L:()=>o,d_:()=>patiently});const o={aws:{reads:4,changes:1,connection:5,read:12,
change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},
preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},elsewhere:{
pauses:[],read:5,write:5,together:10},docker:{quiet:30,answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},
notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,r){
for(let o=0;;o++)try{return await e()}catch(e){await r(t(e,o))}}function registryRest({pauses:e,together:t},r,n,s,i){
const{spread:a,longest:c}=o.registry;const d=e[r];if(d===void 0||s>c)return;const u=d*(1-a+i*2*a);if(s>u)return s
;return n+u>t?void 0:u}function retryAfter(e,t){if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e)
;const r=(Date.parse(e)-Date.parse(t??""))/1e3;return r>0?r:0}},69176:(e,t,r)=>{r.d(t,{X:()=>csvField,q:()=>csvFields})
;function csvField(e){return/[",\r\n]|^\s/.test(e)?`"${e.replaceAll('"','""')}"`:e}function csvFields(e){
const t=e.matchAll(/\s*(?:"((?:[^"]|"")*)"\s*(?:,|$)|([^,]*)(?:,|$))/g)
;const r=[...t].map(([,e,t=""])=>e?.replaceAll('""','"')??t.trim());return r.filter(e=>e!=="")}},27122:(e,t,r)=>{r.d(t,{
ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull});var o=r(93720)
;const n=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const i=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:r,tag:n,digest:s}=(0,o.mQ)(e)
;if(s!==void 0&&!(0,o.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(n!==void 0)parseTag(n);checkHost(t,r);checkName(r,e);return{...inFull(t,r),...n!==void 0&&{tag:n},...s!==void 0&&{
digest:s}}}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{host:e,name:t};return{host:"docker.io",
name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(i.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return;const r=e.replace(/^.*@/,"…@")
;const o=/^[a-z]+:$/.test(e)&&t.startsWith("/")?`; leave ${e}// out`:""
;throw new Error(`"${r}" in "${r}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000${o}`)}function checkName(e,t){
if(e.length<=255&&n.test(e))return;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){
const t=e.indexOf("@");const r=t<0?e:e.slice(0,t);const[,o="",n]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{
...splitHost(o),tag:n,digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...r]=e.split("/")
;const o=r.length>0&&(/[.:]/.test(t)||t==="localhost");return o?{host:t,path:r.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
