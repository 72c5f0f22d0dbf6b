export const id=907;export const ids=[907,3997];export const modules={68862:(e,t,r)=>{r.d(t,{j:()=>configure})
;var n=r(73024);var o=r(76760);var s=r(19349);var a=r(82250);function configure(e,t){const r=(0,a.N)();(0,
n.mkdirSync)(e,{recursive:true,mode:448});for(const t of["cli-plugins","contexts"])if((0,n.existsSync)((0,
o.join)(r,t)))(0,n.symlinkSync)((0,o.join)(r,t),(0,o.join)(e,t));const i=(0,a.p)()
;const c=Object.entries(t).map(([e,t])=>[(0,s.ur)(e),t]);const u={...i,auths:{...i.auths,
...Object.fromEntries(c.map(([e,{username:t,password:r}])=>[e,{auth:encode(t,r)}]))},credHelpers:{...i.credHelpers,
...Object.fromEntries(c.map(([e])=>[e,""]))}};(0,n.writeFileSync)((0,o.join)(e,"config.json"),JSON.stringify(u),{
mode:384});return{DOCKER_CONFIG:e,BUILDX_CONFIG:process.env["BUILDX_CONFIG"]||(0,o.join)(r,"buildx")}}
function encode(e,t){return Buffer.from(`${e}:${t}`).toString("base64")}},90907:(e,t,r)=>{r.r(t);r.d(t,{
connectContainers:()=>connectContainers});var n=r(73024);var o=r(76760);var s=r(58500);var a=r(62807);var i=r(19349)
;var c=r(23997);var u=r(52140);var d=r(41190);var l=r(68862);var f=r(63324);const m=1e3;const h=16<<20;const p=64<<20
;function reportsIn(e){const t=(0,n.readdirSync)(e,{withFileTypes:true
}).filter(e=>e.name.endsWith(".xml")).toSorted((e,t)=>e.name<t.name?-1:1);let r=p;return t.slice(0,m+1).map((t,s)=>{
const{name:a}=t;if(s===m)return{name:a,problem:`is one of more than ${m}`};if(!t.isFile())return{name:a,
problem:"is no file, or a link, which is not followed"};try{const{size:t}=(0,n.statSync)((0,o.join)(e,a));r-=t
;if(t>h)return{name:a,problem:`is larger than ${h>>20} MiB`};if(r<0)return{name:a,
problem:`is more than the ${p>>20} MiB that are read of all reports`};return{name:a,text:(0,n.readFileSync)((0,
o.join)(e,a),"utf8")}}catch(e){return{name:a,problem:`can't be read: ${e.code}`}}})}const v="running the tests"
;const w=5;const g=2147483;const O=16384;function connectContainers(e){return{open:()=>({name:(0,c.uniqueName)(),
folder:(0,d.$)("immutable-tests-")}),async ready(e,t,r){
const n=await(0,f.T)(v,["image","inspect","--format","{{.Id}}",e]);if(n.code===0)return
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect|dial unix/i.test(n.err))throw(0,
a.Qm)(`${v}: no Docker engine answers (${lastLine(n.err)}); use a runner that has one`);const pull=async t=>await(0,
f.T)(v,["pull","--quiet",e],{env:t});let s=await pull({});const c=s.code===0?void 0:await r();if(c)s=await pull((0,
l.j)((0,o.join)(t.folder,"docker"),{[(0,i.F2)(e).host]:c}));if(s.code===0)return;throw(0,
a.gz)(`image: ${e} can't be pulled: ${lastLine(s.err)}; correct its name, or log in to its registry in a step before`)},
async run(t,{name:r,folder:a},i){const c=(0,o.join)(a,"reports");(0,n.mkdirSync)(c);(0,n.chmodSync)(c,511)
;const d=[...options(t,r,a,c,e),t.image,...t.words];const l=(0,u.B)("docker",d,O,i);const f=new AbortController
;const m=(0,s.setTimeout)(Math.min(t.timeout,g)*1e3,"late",{signal:f.signal}).catch(()=>{})
;const h=await Promise.race([l,m]);f.abort();if(h==="late")await stop(r,l);const p=await l
;const v=typeof p==="number"?p:-1;return{code:h==="late"?"late":v,reports:reportsIn(c)}},async close({name:e,folder:t}){
await(0,f.T)(v,["rm","--force","--volumes",e]);try{(0,n.rmSync)(t,{recursive:true,force:true})}catch{}}}}
async function stop(e,t){let r=false;t.then(()=>{r=true});while(!r){await(0,f.T)(v,["stop","-t",String(w),e]);await(0,
f.T)(v,["rm","--force","--volumes",e]);await Promise.race([t,(0,s.setTimeout)(500)])}}function options(e,t,r,s,a){
const i=(0,o.join)(r,"variables");const c=Object.entries(e.env).map(([e,t])=>`${e}=${t}\n`);(0,
n.writeFileSync)(i,c.join(""),{mode:384});const{mount:u}=e
;return["run","--rm","--name",t,"--network",e.network,"--log-driver","none","--shm-size","1g",...Object.entries(e.labels).flatMap(([e,t])=>["--label",`${e}=${t}`]),...e.hosts.flatMap(([e,t])=>["--add-host",`${e}:${t}`]),"--env-file",i,"--mount",bound(s,e.reports),...u===void 0?[]:["--mount",`${bound((0,
o.resolve)(a),u)},readonly`,"--workdir",u]]}function bound(e,t){const field=e=>`"${e.replaceAll('"','""')}"`
;return`type=bind,${field(`source=${e}`)},${field(`target=${t}`)}`}function lastLine(e){
return e.trim().split("\n").at(-1)?.slice(0,500)||"docker gave no reason"}},63324:(e,t,r)=>{r.d(t,{T:()=>docker})
;var n=r(62807);var o=r(24354);async function docker(e,t,r={}){return await(0,o.G)("docker",t,r).catch(t=>{
if(!(t instanceof o.t))throw t
;throw(0,n.Qm)(`${e}: there is no docker on the PATH; install it, or use a runner that has it`)})}},13224:(e,t,r)=>{
r.d(t,{$:()=>bytesOf,b:()=>textOf});var n=r(4573)
;const o=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(e){if((0,n.isUtf8)(e))return e.toString("utf8")
;return e.toString("latin1").replace(o,(e,t)=>t===void 0?Buffer.from(e,"latin1").toString("utf8"):String.fromCharCode(56320+t.charCodeAt(0)))
}function bytesOf(e){const t=e.split(/([\udc80-\udcff])/u)
;return Buffer.concat(t.map((e,t)=>t%2===0?Buffer.from(e):Buffer.of(e.charCodeAt(0)-56320)))}},24354:(e,t,r)=>{r.d(t,{
G:()=>command,t:()=>NoSuchProgram});var n=r(81260);var o=r(32561);var s=r(8915);var a=r(82662)
;class NoSuchProgram extends Error{}async function command(e,t,r={}){(0,a.A)();const i=new o.u(r.onLine)
;const c=new o.u(r.onErrorLine);const u=await(0,n.m)(e,[...t],{silent:true,ignoreReturnCode:true,env:{...(0,
s.y)(e,r.also),...r.env},...r.folder===void 0?{}:{cwd:r.folder},...r.input===void 0?{}:{input:Buffer.from(r.input)},
listeners:{stdout:e=>i.take(e),stderr:e=>c.take(e)}}).catch(t=>{
if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t});await(0,a.K)();return{code:u??-1,
out:i.end(),err:c.end().toWellFormed()}}},82250:(e,t,r)=>{r.d(t,{N:()=>dockerFolder,p:()=>dockerConfig});var n=r(73024)
;var o=r(48161);var s=r(76760);var a=r(62807);function dockerFolder(){
return(0,s.resolve)(process.env["DOCKER_CONFIG"]||(0,s.join)((0,o.homedir)(),".docker"))}function dockerConfig(){
const e=(0,s.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(e)??"{}")}catch{throw(0,
a.Qm)(`reading docker's configuration: ${e} is not JSON; correct it or take it away`)}}function textOf(e){try{return(0,
n.readFileSync)(e,"utf8")}catch{return}}},32561:(e,t,r)=>{r.d(t,{u:()=>LineReader});var n=r(13224);class LineReader{
#e=new TextDecoder;#t;#r;#n=[];#o="";constructor(e,t=Number.POSITIVE_INFINITY){this.#t=e;this.#r=t}take(e){
if(this.#t===void 0){this.#n.push(e);return}const t=(this.#o+this.#e.decode(e,{stream:true})).split("\n")
;this.#o=t.pop()??"";for(const e of t)this.#t(e);if(this.#o.length<=this.#r)return;this.#t(this.#o);this.#o=""}end(){
if(this.#t&&this.#o!=="")this.#t(this.#o);return(0,n.b)(Buffer.concat(this.#n))}}},8915:(e,t,r)=>{r.d(t,{
u:()=>isAskedFor,y:()=>programEnvironment});const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const o=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(e=>[e,e.toLowerCase()])
;const s=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const a=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const i="docker-credential-"
;const c={git:[...o,...s,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...o,...s,...a,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${i}ecr-login`]:["AWS_*"],[`${i}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${i}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${i}acr-env`]:["AZURE_*"]};const u={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(e){return Object.hasOwn(u,e)}function programEnvironment(e,t=[],r=process.env){
const d=[...n,...Object.hasOwn(c,e)?c[e]??[]:[],...e.startsWith(i)?[...o,...s,...a,"DOCKER_CONFIG"]:[],...t.flatMap(e=>u[e])]
;const l=Object.entries(r).filter(([e])=>d.some(t=>covers(t,e)));return{
...Object.fromEntries(l.flatMap(([e,t])=>t===void 0?[]:[[e,t]])),LC_ALL:"C"}}function covers(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):e===t}},23997:(e,t,r)=>{r.r(t);r.d(t,{clock:()=>d,
connectRunner:()=>connectRunner,scratch:()=>l,sha256:()=>sha256,uniqueName:()=>uniqueName,workspaceAt:()=>workspaceAt})
;var n=r(77598);var o=r(73024);var s=r(51455);var a=r(76760);var i=r(58500);var c=r(17981);var u=r(41190);const d={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async e=>await(0,i.setTimeout)(e*1e3)};const l={open:()=>(0,
u.$)("immutable-build-"),folder:e=>void(0,o.mkdirSync)(e,{recursive:true}),clear:e=>(0,o.rmSync)(e,{recursive:true,
force:true})};function workspaceAt(e){return{text:async t=>await(0,s.readFile)((0,a.resolve)(e,t),"utf8").catch(e=>{
if(e.code==="ENOENT")return;throw e}),write:async(t,r)=>{const n=(0,a.resolve)(e,t);await(0,s.mkdir)((0,a.dirname)(n),{
recursive:true});await(0,s.writeFile)(n,r)},size:t=>(0,o.statSync)((0,a.resolve)(e,t),{throwIfNoEntry:false})?.size,
variable:e=>process.env[e]||void 0}}function connectRunner(e){return{workspace:workspaceAt(e),scratch:l,clock:d,
platform:(0,c.hJ)(process.arch),name:uniqueName(),sha256}}function uniqueName(){return`immutable-${(0,
n.randomBytes)(6).toString("hex")}`}function sha256(e){return(0,n.createHash)("sha256").update(e).digest("hex")}},
52140:(e,t,r)=>{r.d(t,{B:()=>tellLines,n:()=>start});var n=r(31421);var o=r(38321);var s=r(32561);var a=r(8915)
;var i=r(82662);function start(e,t,{quiet:r=false}={}){(0,i.A)();const s=(0,n.spawn)(e,t,{env:(0,a.y)(e),
stdio:["pipe","pipe",r?"ignore":"pipe"]});const{stdin:c,stdout:u,stderr:d}=s;c.on("error",()=>{});return{in:c,out:u,
end:ended(codeOf(s),d?(0,o.text)(d):""),stop:()=>void s.kill("SIGKILL")}}async function tellLines(e,t,r,o){(0,i.A)()
;const c=(0,n.spawn)(e,t,{env:(0,a.y)(e),stdio:["ignore","pipe","pipe"]});const u=[c.stdout,c.stderr].map(e=>{
const t=new s.u(o,r);e.on("data",e=>t.take(e));return t});const d=await codeOf(c);await(0,i.K)()
;for(const e of u)e.end();return d}function codeOf(e){return new Promise(t=>{
e.on("error",e=>t(e.code??e.message)).on("close",t)})}async function ended(e,t){const[r,n]=await Promise.all([e,t])
;await(0,i.K)();return{code:r,err:n}}},41190:(e,t,r)=>{r.d(t,{$:()=>scratchFolder});var n=r(73024);var o=r(48161)
;var s=r(76760);var a=r(62807);const i={ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",
EPERM:"may not be written to",EROFS:"may not be written to",ELOOP:"is a link to itself",
ENAMETOOLONG:"has too long a name"};function scratchFolder(e){const t=(0,s.resolve)(process.env["RUNNER_TEMP"]||(0,
o.tmpdir)());try{return(0,n.mkdtempSync)(`${t}/${e}`)}catch(e){const{code:r=""}=e;const n=Object.hasOwn(i,r)?i[r]:void 0
;if(n===void 0)throw e
;throw(0,a.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${t}, ${n}; give it a folder of this runner, or leave it as the runner sets it`,e)
}}},82662:(e,t,r)=>{r.d(t,{A:()=>endWithUs,K:()=>unlessWeEnd});var n=r(31421);var o=r(58500);var s=r(8915);const a=5e3
;let i=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const e of["SIGINT","SIGTERM"])process.once(e,async()=>{i=true;const t=descendants();for(const r of t)tell(r,e)
;const r=Date.now()+a;while(t.some(e=>tell(e,0))&&Date.now()<r)await(0,o.setTimeout)(20)
;for(const e of[...t,...descendants()])tell(e,"SIGKILL");process.kill(process.pid,e)})}async function unlessWeEnd(){
if(i)await new Promise(()=>{})}function descendants(){const{stdout:e}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,s.y)("ps")});const t=(e??"").split("\n").map(e=>e.trim().split(/\s+/).map(Number))
;const r=[process.pid];for(const e of r)for(const[n=0,o]of t)if(o===e&&n!==e)r.push(n);return r.slice(1)}
function tell(e,t){try{return process.kill(e,t)}catch{return false}}},17981:(e,t,r)=>{r.d(t,{FL:()=>parsePlatform,
VQ:()=>platformText,hJ:()=>localPlatform});function parsePlatform(e){
const[,t,r,n]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||r===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const o=r==="x86_64"?"amd64":r==="aarch64"?"arm64":r;if(o==="arm64"&&n==="v8")return{os:t,architecture:o}
;return n===void 0?{os:t,architecture:o}:{os:t,architecture:o,variant:n}}
function platformText({os:e,architecture:t,variant:r}){return[e,t,...r?[r]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},19349:(e,t,r)=>{r.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var n=r(93720);function ecrHost(e){
const[,t,r]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&r?{account:t,region:r}:void 0}function digestOf(e){return(0,n.mQ)(e).digest??e}
const o=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const s=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:r,tag:o,digest:s}=(0,n.mQ)(e)
;if(s!==void 0&&!(0,n.Bc)(s))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(o!==void 0)parseTag(o);checkHost(t,r);checkName(r,e);return{...inFull(t,r),...o!==void 0&&{tag:o},...s!==void 0&&{
digest:s}}}function fullName(e){const{host:t,name:r,tag:n,digest:o}=parseReference(e)
;const s=n===void 0&&o===void 0?":latest":n===void 0?"":`:${n}`;return`${t}/${r}${s}${o===void 0?"":`@${o}`}`}
function parseRepository(e){const{host:t,path:r}=(0,n.Ve)(e);if(t!==void 0)checkHost(t,r)
;if(/@|:[^/]*$/.test(r))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(r,e);return t===void 0?{name:r}:inFull(t,r)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(a.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(s.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&o.test(e))return;const r=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${r}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},93720:(e,t,r)=>{r.d(t,{Bc:()=>isDigest,Ve:()=>splitHost,
mQ:()=>splitReference});function splitReference(e){const t=e.indexOf("@");const r=t<0?e:e.slice(0,t)
;const[,n="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(r)??[];return{...splitHost(n),tag:o,digest:t<0?void 0:e.slice(t+1)}}
function splitHost(e){const[t="",...r]=e.split("/");const n=r.length>0&&(/[.:]/.test(t)||t==="localhost");return n?{
host:t,path:r.join("/")}:{host:void 0,path:e}}function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
