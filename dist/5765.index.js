export const id=5765;export const ids=[5765];export const modules={68862:(e,t,n)=>{n.d(t,{j:()=>configure})
;var o=n(73024);var r=n(76760);var i=n(19349);var s=n(82250);function configure(e,t){const n=(0,s.N)();(0,
o.mkdirSync)(e,{recursive:true,mode:448});for(const t of["cli-plugins","contexts"])if((0,o.existsSync)((0,
r.join)(n,t)))(0,o.symlinkSync)((0,r.join)(n,t),(0,r.join)(e,t));const a=(0,s.p)()
;const c=Object.entries(t).map(([e,t])=>[(0,i.ur)(e),t]);const d={...a,auths:{...a.auths,
...Object.fromEntries(c.map(([e,{username:t,password:n}])=>[e,{auth:encode(t,n)}]))},credHelpers:{...a.credHelpers,
...Object.fromEntries(c.map(([e])=>[e,""]))}};(0,o.writeFileSync)((0,r.join)(e,"config.json"),JSON.stringify(d),{
mode:384});return{DOCKER_CONFIG:e,BUILDX_CONFIG:process.env["BUILDX_CONFIG"]||(0,r.join)(n,"buildx")}}
function encode(e,t){return Buffer.from(`${e}:${t}`).toString("base64")}},75765:(e,t,n)=>{n.r(t);n.d(t,{docker:()=>O})
;var o=n(73024);var r=n(17981);function buildxArguments(e){
const pairs=(e,t)=>Object.entries(t).flatMap(([t,n])=>[e,`${t}=${n}`]);const each=(e,t)=>t.flatMap(t=>[e,t])
;return["buildx","build",...e.builder===void 0?[]:["--builder",e.builder],"--file",e.file,...e.target===void 0?[]:["--target",e.target],"--platform",e.platforms.map(r.VQ).join(","),...pairs("--build-arg",e.buildArgs),...pairs("--label",e.labels),...pairs("--annotation",e.annotations),...each("--secret",e.secrets),...each("--ssh",e.ssh),...each("--cache-from",e.cacheFrom),...each("--cache-to",e.cacheTo),"--provenance",e.provenance,"--sbom",e.sbom,...e.noCache?["--no-cache"]:[],...each("--no-cache-filter",e.noCacheFilters),...around(e.surroundings),"--output",`${place(e.output)},rewrite-timestamp=true,source-date-epoch=${e.epoch}`,"--metadata-file",e.metadata,"--progress","rawjson",e.context]
}function around({network:e,allow:t=[],ulimit:n=[],...o}){const{"add-hosts":r=[],"shm-size":i}=o
;return[...e===void 0?[]:["--network",e],...r.flatMap(e=>["--add-host",e]),...t.flatMap(e=>["--allow",e]),...i===void 0?[]:["--shm-size",i],...n.flatMap(e=>["--ulimit",e])]
}function place(e){if("layout"in e)return`type=oci,tar=false,dest=${e.layout}`
;const t=e.plainHttp?",registry.insecure=true":""
;return`type=image,name=${e.repository},push=true,push-by-digest=true,store=false,oci-mediatypes=true${t}`}
function sourcePolicy(e){const t=Object.entries(e).filter(([e])=>!e.includes("@")).map(([e,t])=>({action:"CONVERT",
selector:{identifier:`docker-image://${e}`,matchType:"EXACT"},updates:{identifier:`docker-image://${e}@${t}`}}))
;return JSON.stringify({rules:t})}class BuildProgress{#e=new Map;#t=[];#n;#o;constructor(e,t){this.#n=e;this.#o=t}
get steps(){return[...this.#e.values()]}get plain(){return this.#t.join("\n").trim()}take(e){const t=parse(e)
;if(t===void 0){if(e.trim()!=="")this.#t.push(e);return}for(const e of t.vertexes??[])this.#r(e)
;for(const{vertex:e,data:n=""}of t.logs??[])this.#i(e,this.#o(n))
;for(const{short:e=""}of t.warnings??[])this.#n(`warning: ${this.#o(e)}`)}#s(e){const t=this.#e.get(e)??{
number:this.#e.size+1,name:"",cached:false,seconds:void 0,error:void 0,log:[],open:"",began:void 0,told:false}
;this.#e.set(e,t);return t}#r({digest:e,name:t,started:n,completed:o,cached:r=false,error:i}){const s=this.#s(e)
;s.name=t;s.cached||=r;const a=!t.startsWith("[internal]");if(n&&s.began===void 0){s.began=Date.parse(n)
;if(a&&!s.cached)this.#n(`#${s.number} ${t}`)}if(o===void 0)return
;s.seconds=(Date.parse(o)-(s.began??Date.parse(o)))/1e3;if(s.open!=="")this.#a(s,"\n");if(i!==void 0)s.error=i
;if(!a||s.told&&i===void 0)return;s.told=true
;if(i!==void 0)this.#n(`#${s.number} FAILED: ${i}`);else if(s.cached)this.#n(`#${s.number} ${t}: cached`);else this.#n(`#${s.number} done in ${s.seconds.toFixed(1)} s`)
}#i(e,t){this.#a(this.#s(e),t)}#a(e,t){const n=(e.open+t).split("\n");e.open=n.pop()??"";for(const t of n){
const n=t.replace(/\r$/,"").replace(/^.*\r/,"");e.log.push(n);if(e.log.length>20)e.log.shift()
;this.#n(`#${e.number} | ${n}`)}}}function parse(e){if(!e.startsWith("{"))return;try{return JSON.parse(e)}catch{return}}
var i=n(27385);var s=n(62807);function buildFailure({what:e,file:t,code:n,steps:o,scanner:r,plain:i}){
const a=`building ${e}`;const c=reason(i)||o.find(e=>e.error)?.error||`docker buildx ended with ${n}`
;const d=o.findLast(e=>e.error!==void 0&&!/context canceled/.test(e.error));const u=withoutText(c)
;const l=`${u}\n${withoutText(i)}`;if(/no space left on device|disk quota exceeded/i.test(l))return(0,
s.gz)(`${a}: the disk is full (${c}); free some space, such as with docker buildx prune, and run again`)
;const f=d===void 0?noBuilder(a,c,l):void 0;if(f!==void 0)return f
;const[,h]=/failed to convert agent config .*[}"]: (.+)$/m.exec(u)??[];if(h!==void 0)return(0,
s.Qm)(`${a}: ssh: ${h}; start an agent in a step before so that SSH_AUTH_SOCK names it, or name a key's file as default=<path>`)
;if(/unset ssh forward key/.test(l))return(0,
s.Qm)(`${a}: ssh: ${c}; a RUN --mount=type=ssh needs it, give ssh: default or the id that it names`)
;if(/rpc error: code = Unavailable|transport is closing|connection reset|EOF$/i.test(u))return(0,
s.gz)(`${a}: the builder was lost (${c}); run again`);const m=/^\S+:(\d+)\n-{4,}/m.exec(i)?.[1]
;const p=m===void 0?t:`${t} line ${m}`;if(d===void 0)return(0,s.gz)(`${a}: ${m===void 0?c:`${p}: ${withoutLine(c)}`}`)
;if(r!==void 0&&d.name.includes(r)&&!/generating sbom/.test(d.name))return(0,
s.Qm)(`${a}: sbom: the scanner ${r} cannot be had (${c}); log in to its registry, or name one that the builder can pull as generator=<image>`)
;const[,g]=/^\[internal\] load metadata for (\S+)$/.exec(d.name)??[]
;if(g!==void 0)return noImage(`${a}: ${p}`,g,d.error??"")
;const v=/exit code: \d+/.exec(d.error??"")?.[0].replace(":","")??d.error;const $=d.log.slice(-12)
;const w=$.length===0?"":`; its last lines:\n${$.join("\n")}`;const b=d.name.replace(/^\[[^\]]*\] /,"");return(0,
s.gz)(`${a}: ${p}: ${b} failed: ${v}${absent(d)}${w}`)}function withoutLine(e){
return e.replace(/^dockerfile parse error on line \d+: /,"")}function noImage(e,t,n){if(/: not found$/.test(n))return(0,
s.Qm)(`${e}: there is no image ${t}; correct its name or tag, or push it first`)
;if(/\b(401|403)\b|denied|authorization failed/i.test(n))return(0,
s.Qm)(`${e}: ${t} can't be pulled (${n}); log in to its registry in a step before, or give its log-in in registry-auth`)
;return(0,s.gz)(`${e}: nothing is known of ${t}: ${n}; run again when its registry answers`)}
function absent({name:e,error:t=""}){const[,n]=/failed to calculate checksum of ref .*"\/(.+)": not found/.exec(t)??[]
;if(n===void 0||e.includes("--from="))return""
;return`; ${n} is not in the commit, or .dockerignore leaves it out: commit it, or make it in a step of the Dockerfile`}
function noBuilder(e,t,n){
if(/is not a docker command|unknown command: docker buildx|unknown flag: --builder/.test(n))return(0,
s.Qm)(`${e}: this docker has no buildx; run docker/setup-buildx-action in a step before`)
;if(/Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i.test(n))return(0,
s.Qm)(`${e}: no Docker engine answers (${t}); start it, or name a builder that is elsewhere in builder`)
;if(/waiting for connection|DeadlineExceeded|context deadline exceeded/.test(n))return(0,
s.gz)(`${e}: the builder does not answer (${t}); start it again, or leave builder empty so that one is made for the job`)
;if(/no builder ".*" found/.test(n))return(0,s.Qm)(`${e}: builder: ${t}; docker buildx ls shows which there are`)
;if(/OCI exporter is not supported|Attestation is not supported|is not supported for the docker driver/i.test(n))return(0,
s.Qm)(`${e}: ${t}; the builder cannot do this, run docker/setup-buildx-action in a step before or leave builder empty`)
;return}function withoutText(e){
return e.replace(/^ *\d+ \| .*$/gm,"").replace(/process ".*" did not complete successfully/g,"a process failed")}
function reason(e){const t=e.split("\n").findLast(e=>/^ERROR:/.test(e))??""
;return t.replace(/^ERROR: (failed to (build|solve): )*/,"").trim()}var a=n(19245);var c=n(19349);var d=n(93720)
;function usedIn(e,t,n){const o=new Map;const r=new Set;const i=t===void 0?void 0:(0,c.fq)(t);for(const t of e){
if(t===void 0)r.add("what it does not tell (buildx 0.16 with BuildKit 0.15, and later ones, do)")
;for(const e of t?.materials??[]){const s=imageOf(e);if(s===void 0){const{uri:n=""}=e
;if(!isHeld(n,t?.buildConfig?.llbDefinition??[]))r.add(`${n}, which has no checksum`);continue}
const[a="",c]=s.name.split("@");const d=c!==void 0&&n[a]===c?a:s.name;if(d===i)continue
;if((o.get(d)??s.digest)!==s.digest)r.add(`${d}, which moved while it was built`);o.set(d,s.digest)}}return{
bases:Object.fromEntries(o),loose:[...r]}}function imageOf({uri:e="",digest:t}){
const[,n,o,r]=/^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(?:.*&)?digest=([^&]*))?/.exec(e)??[]
;const i=`sha256:${t?.sha256??""}`;if(n===void 0||!(0,d.Bc)(i))return;try{
const[e,t,s]=[n,o,r].map(e=>e?decodeURIComponent(e):void 0);return{name:(0,c.fq)(`${e}${t?`:${t}`:""}${s?`@${s}`:""}`),
digest:i}}catch{return}}function isHeld(e,t){const n=t.flatMap(({op:e})=>e?.Op?.source??[])
;const o=n.filter(({identifier:t,attrs:n})=>{const o=n?.["git.fullurl"]??t;return o===e||e.startsWith(`${o}#`)})
;return o.length>0&&o.every(({identifier:e="",attrs:t={}})=>t["http.checksum"]!==void 0||/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t["git.checksum"]??"")||t["git.fullurl"]!==void 0&&/#([0-9a-f]{40}|[0-9a-f]{64})(:|$)/.test(e))
}var u=n(8915);var l=n(2328);var f=n(63324);var h=n(80046);async function toldOf(e,t){const{metadata:n}=e;const r=(0,
o.existsSync)(n)?JSON.parse((0,o.readFileSync)(n,"utf8")):{};return{digest:(0,h.r)(r["containerimage.digest"]),
provenance:await provenanceOf(r,e,t)}}async function provenanceOf(e,{platforms:t,builder:n},o){const i=Object.entries(e)
;const s=i.flatMap(([e,t])=>e.startsWith("buildx.build.provenance")?[t]:[]);if(s.length>=t.length)return s
;const a=String(e["buildx.build.ref"]??"").split("/").at(-1);if(!a||t.length===1)return t.map(()=>{})
;const c=n===void 0?[]:["--builder",n];return await Promise.all(t.map(async e=>{
const t=["history","inspect","attachment",a,"--type","provenance"];const n=["buildx",...t,"--platform",(0,r.VQ)(e),...c]
;const{code:i,out:s}=await(0,f.T)("asking the builder what it used",n,{env:o});return i===0?JSON.parse(s):void 0}))}
const m="EXPERIMENTAL_BUILDKIT_SOURCE_POLICY";const p={BUILDX_METADATA_PROVENANCE:"max",BUILDX_GIT_INFO:"false"}
;const decode=e=>Buffer.from(e,"base64").toString();function fail(e,t,n){throw buildFailure({what:`the image (${e})`,
file:"Dockerfile",code:t,steps:[],plain:n})}var g=n(68862);var v=n(76760);var $=n(94493);var w=n(24354)
;const b="testing the image";async function removeTest(e,t){await(0,f.T)(b,["rm","--force","--volumes",e],{env:t})
;await(0,f.T)(b,["image","rm","--force",e],{env:t})}async function forEngine(e,t){const n=await(0,
f.T)(b,["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],{env:t});if(n.code!==0)throw trouble(n)
;const{os:o,architecture:i}=(0,r.FL)(n.out.trim());const a=e.find(({platform:e})=>e.os===o&&e.architecture===i)
;if(a)return a;const c=e.map(({platform:e})=>(0,r.VQ)(e)).join(", ")
;throw(0,s.Qm)(`${b}: the Docker engine runs ${o}/${i}, and the image is for ${c}; add that platform, or test on a runner of one of these`)
}async function load({layout:e,name:t,scratch:n},r,i){const s=(0,v.join)(n,"load");const a=(0,v.join)(s,"image.tar");(0,
o.mkdirSync)(s,{recursive:true});try{const n=[r.content.config,...r.content.layers??[]].flatMap(e=>e?.digest??[])
;const c=n.map($.nD);const[d,...u]=c;(0,o.writeFileSync)((0,v.join)(s,"manifest.json"),JSON.stringify([{Config:d,
RepoTags:[`${t}:latest`],Layers:u}]));const l=["-cf",a,"-C",s,"manifest.json","-C",e,...new Set(c)];const h=await(0,
w.G)("tar",l);if(h.code!==0)throw trouble(h);const m=await(0,f.T)(b,["load","--input",a],{env:i})
;if(m.code!==0)throw trouble(m)}finally{(0,o.rmSync)(s,{recursive:true,force:true})}}function trouble({code:e,err:t}){
const n=t.trim()||`it ended with ${e}`;if(/no space left on device/i.test(n))return(0,
s.gz)(`${b}: the disk is full (${n}); free some space and run again`)
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(n))return(0,
s.Qm)(`${b}: no Docker engine answers (${n}); test-command needs one, start it or leave test-command empty`);return(0,
s.gz)(`${b}: docker could not load it: ${n}`)}const O={configure:g.j,chooseBuilder:async function chooseBuilder(e,t,n){
const o="looking for a builder";const r=e??(process.env["BUILDX_BUILDER"]||void 0);if(r!==void 0)return{name:r,
made:false};const{code:i,out:s,err:a}=await(0,f.T)(o,["buildx","inspect"],{env:n})
;const c=/^Driver:\s*(\S+)/m.exec(s)?.[1];if(i===0&&c!==void 0&&c!=="docker")return{name:void 0,made:false}
;if(c===void 0)fail(o,i,a);const d=await(0,f.T)(o,["buildx","create","--name",t,"--driver","docker-container"],{env:n})
;if(d.code!==0)fail("making a builder",d.code,d.err);return{name:t,made:true}},
removeBuilder:async function removeBuilder(e,t){await(0,f.T)("removing the builder",["buildx","rm","--force",e],{env:t})
},build:async function build(e,t,n,r,c){
if(process.env[m])throw(0,s.Qm)(`building ${t}: the job sets ${m}, which is needed here to hold base images to their digests; take it out of this step's environment`)
;const d=Object.keys(e.held).length>0;if(d)(0,o.writeFileSync)(e.policy,sourcePolicy(e.held))
;const h=new BuildProgress(c,decode);const g=(0,l.X)("the builder",c);const{code:v}=await(0,
f.T)(`building ${t}`,buildxArguments(e),{env:{...p,...r,...d&&{[m]:e.policy}},also:(0,
i.S7)([...e.cacheFrom,...e.cacheTo]).filter(u.u),onErrorLine:e=>{g.heard();h.take(e)}}).finally(g.end)
;const{steps:$,plain:w}=h;const b=(0,a.u)(e.sbom);if(v!==0)throw buildFailure({what:t,file:n,code:v,steps:$,plain:w,
scanner:b});const{digest:O,provenance:x}=await toldOf(e,r);return{digest:O,steps:$,used:usedIn(x,b,e.held)}},
test:async function test(e,t,n){const o=[];const hear=e=>{n(e);o.push(e);if(o.length>20)o.shift()}
;const r=await forEngine(e.images,t);try{await load(e,r,t);const n=["run","--rm","--name",e.name,e.name,...e.words]
;const{code:i}=await(0,f.T)(b,n,{env:t,onLine:hear,onErrorLine:hear});if(i===0)return
;const a=o.length===0?"it wrote nothing":`its last lines:\n${o.join("\n")}`;throw(0,
s.gz)(`test-command: ${e.words.join(" ")} ended with ${i} in the image, so nothing may be pushed; ${a}`)}finally{
await removeTest(e.name,t)}},removeTest}},63324:(e,t,n)=>{n.d(t,{T:()=>docker});var o=n(62807);var r=n(24354)
;async function docker(e,t,n={}){return await(0,r.G)("docker",t,n).catch(t=>{if(!(t instanceof r.t))throw t;throw(0,
o.Qm)(`${e}: there is no docker on the PATH; install it, or use a runner that has it`)})}},13224:(e,t,n)=>{n.d(t,{
$:()=>bytesOf,b:()=>textOf});var o=n(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(e){if((0,o.isUtf8)(e))return e.toString("utf8")
;return e.toString("latin1").replace(r,(e,t)=>t===void 0?Buffer.from(e,"latin1").toString("utf8"):String.fromCharCode(56320+t.charCodeAt(0)))
}function bytesOf(e){const t=e.split(/([\udc80-\udcff])/u)
;return Buffer.concat(t.map((e,t)=>t%2===0?Buffer.from(e):Buffer.of(e.charCodeAt(0)-56320)))}},24354:(e,t,n)=>{n.d(t,{
G:()=>command,t:()=>NoSuchProgram});var o=n(81260);var r=n(32561);var i=n(8915);var s=n(82662)
;class NoSuchProgram extends Error{}async function command(e,t,n={}){(0,s.A)();const a=new r.u(n.onLine)
;const c=new r.u(n.onErrorLine);const d=await(0,o.m)(e,[...t],{silent:true,ignoreReturnCode:true,env:{...(0,
i.y)(e,n.also),...n.env},...n.folder===void 0?{}:{cwd:n.folder},...n.input===void 0?{}:{input:Buffer.from(n.input)},
listeners:{stdout:e=>a.take(e),stderr:e=>c.take(e)}}).catch(t=>{
if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t});await(0,s.K)();return{code:d??-1,
out:a.end(),err:c.end().toWellFormed()}}},82250:(e,t,n)=>{n.d(t,{N:()=>dockerFolder,p:()=>dockerConfig});var o=n(73024)
;var r=n(48161);var i=n(76760);var s=n(62807);function dockerFolder(){
return(0,i.resolve)(process.env["DOCKER_CONFIG"]||(0,i.join)((0,r.homedir)(),".docker"))}function dockerConfig(){
const e=(0,i.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(e)??"{}")}catch{throw(0,
s.Qm)(`reading docker's configuration: ${e} is not JSON; correct it or take it away`)}}function textOf(e){try{return(0,
o.readFileSync)(e,"utf8")}catch{return}}},32561:(e,t,n)=>{n.d(t,{u:()=>LineReader});var o=n(13224);class LineReader{
#c=new TextDecoder;#n;#d;#u=[];#l="";constructor(e,t=Number.POSITIVE_INFINITY){this.#n=e;this.#d=t}take(e){
if(this.#n===void 0){this.#u.push(e);return}const t=(this.#l+this.#c.decode(e,{stream:true})).split("\n")
;this.#l=t.pop()??"";for(const e of t)this.#n(e);if(this.#l.length<=this.#d)return;this.#n(this.#l);this.#l=""}end(){
if(this.#n&&this.#l!=="")this.#n(this.#l);return(0,o.b)(Buffer.concat(this.#u))}}},8915:(e,t,n)=>{n.d(t,{
u:()=>isAskedFor,y:()=>programEnvironment});const o=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(e=>[e,e.toLowerCase()])
;const i=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const s=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const a="docker-credential-"
;const c={git:[...r,...i,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...i,...s,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${a}ecr-login`]:["AWS_*"],[`${a}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${a}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${a}acr-env`]:["AZURE_*"]};const d={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(e){return Object.hasOwn(d,e)}function programEnvironment(e,t=[],n=process.env){
const u=[...o,...Object.hasOwn(c,e)?c[e]??[]:[],...e.startsWith(a)?[...r,...i,...s,"DOCKER_CONFIG"]:[],...t.flatMap(e=>d[e])]
;const l=Object.entries(n).filter(([e])=>u.some(t=>covers(t,e)));return{
...Object.fromEntries(l.flatMap(([e,t])=>t===void 0?[]:[[e,t]])),LC_ALL:"C"}}function covers(e,t){
return e.endsWith("*")?t.startsWith(e.slice(0,-1)):e===t}},82662:(e,t,n)=>{n.d(t,{A:()=>endWithUs,K:()=>unlessWeEnd})
;var o=n(31421);var r=n(58500);var i=n(8915);const s=5e3;let a=false;let c=false;function endWithUs(){if(c)return;c=true
;for(const e of["SIGINT","SIGTERM"])process.once(e,async()=>{a=true;const t=descendants();for(const n of t)tell(n,e)
;const n=Date.now()+s;while(t.some(e=>tell(e,0))&&Date.now()<n)await(0,r.setTimeout)(20)
;for(const e of[...t,...descendants()])tell(e,"SIGKILL");process.kill(process.pid,e)})}async function unlessWeEnd(){
if(a)await new Promise(()=>{})}function descendants(){const{stdout:e}=(0,o.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,i.y)("ps")});const t=(e??"").split("\n").map(e=>e.trim().split(/\s+/).map(Number))
;const n=[process.pid];for(const e of n)for(const[o=0,r]of t)if(r===e&&o!==e)n.push(o);return n.slice(1)}
function tell(e,t){try{return process.kill(e,t)}catch{return false}}},2328:(e,t,n)=>{n.d(t,{X:()=>watchSilence})
;const o=10;const r=60;function watchSilence(e,t,n=()=>{},[i,s]=[o,r]){let a;const wait=(o,r)=>{a=setTimeout(()=>{
t(`${e}: nothing has come for ${r} s`);if(r===i)n();wait(s,r+s)},o*1e3).unref()};wait(i,i);return{heard(){
clearTimeout(a);wait(i,i)},end:()=>clearTimeout(a)}}},27385:(e,t,n)=>{n.d(t,{Iw:()=>inOwnScope,J_:()=>cacheProblems,
S7:()=>cacheTypes});var o=n(20509)
;const r=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(e,t){const{type:n,scope:o}=fields(e);return n==="gha"&&o===void 0?`${e},scope=${t}`:e}
function cacheTypes(e){return[...new Set(e.flatMap(e=>fields(e)["type"]??[]))]}function cacheProblems(e){const t=new Map
;for(const{name:n,"cache-to":o=[]}of e)for(const e of new Set(o.flatMap(placeOf)))t.set(e,[...t.get(e)??[],n])
;return[...t].filter(([,e])=>e.length>1).map(([e,t])=>`${t.join(", ")}: they would overwrite each other's cache in ${e}; give each a cache-to of its own`)
}function placeOf(e){const t=fields(e);if(t["type"]==="inline")return[]
;const n=["type",...r].flatMap(e=>t[e]===void 0?[]:[`${e}=${t[e]}`]);return[n.join(",")]}function fields(e){
if(!e.includes("="))return{type:"registry",ref:e};const t=(0,o.QG)(e).map(e=>{const t=/^"(.*)"$/.exec(e)?.[1]??e
;const[,n=t,o=""]=/^([^=]*)=(.*)$/.exec(t)??[];return[n.toLowerCase(),o]});return Object.fromEntries(t)}},
19245:(e,t,n)=>{n.d(t,{u:()=>scannerOf});const o="docker/buildkit-syft-scanner:stable-1";function scannerOf(e){
if(e==="false")return;return/(?:^|,)generator=([^,]+)/.exec(e)?.[1]??o}},80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,
u:()=>NoDigest});var o=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
o.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>r,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,QP:()=>a,TF:()=>s,V4:()=>d,nD:()=>blobPath,nw:()=>isIndex});var o=n(80046)
;const r="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const d=[r,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===r||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,o.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:o,layers:r,subject:i,...s}=t;return{...s,...n!=null&&{manifests:n.map(descriptor)},
...o!=null&&{config:descriptor(o)},...r!=null&&{layers:r.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:n=[]}=contentOf(e)
;return[...t?[t]:[],...n.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
o.r)(e?.digest)}}},17981:(e,t,n)=>{n.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform})
;function parsePlatform(e){const[,t,n,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const r=n==="x86_64"?"amd64":n==="aarch64"?"arm64":n;if(r==="arm64"&&o==="v8")return{os:t,architecture:r}
;return o===void 0?{os:t,architecture:r}:{os:t,architecture:r,variant:o}}
function platformText({os:e,architecture:t,variant:n}){return[e,t,...n?[n]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},19349:(e,t,n)=>{n.d(t,{ED:()=>parseTag,
F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,
ur:()=>configKey});var o=n(93720);function ecrHost(e){
const[,t,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(e)??[]
;return t&&n?{account:t,region:n}:void 0}function digestOf(e){return(0,o.mQ)(e).digest??e}
const r=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const i=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const s=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(e){
const{host:t="docker.io",path:n,tag:r,digest:i}=(0,o.mQ)(e)
;if(i!==void 0&&!(0,o.Bc)(i))throw new Error(`"${e}" has a digest that is not sha256:<64 hex digits>`)
;if(r!==void 0)parseTag(r);checkHost(t,n);checkName(n,e);return{...inFull(t,n),...r!==void 0&&{tag:r},...i!==void 0&&{
digest:i}}}function fullName(e){const{host:t,name:n,tag:o,digest:r}=parseReference(e)
;const i=o===void 0&&r===void 0?":latest":o===void 0?"":`:${o}`;return`${t}/${n}${i}${r===void 0?"":`@${r}`}`}
function parseRepository(e){const{host:t,path:n}=(0,o.Ve)(e);if(t!==void 0)checkHost(t,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${e}" names an image; give its repository alone, and tags in tags`)
;checkName(n,e);return t===void 0?{name:n}:inFull(t,n)}function inFull(e,t){if(!/^(index\.)?docker\.io$/.test(e))return{
host:e,name:t};return{host:"docker.io",name:t.includes("/")?t:`library/${t}`}}function parseTag(e){if(s.test(e))return e
;throw new Error(`"${e}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(e,t){if(i.test(e)&&Number(/:(\d+)$/.exec(e)?.[1]??0)<=65535)return
;throw new Error(`"${e}" in "${e}/${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(e,t){
if(e.length<=255&&r.test(e))return;const n=e!==e.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${t}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(e){return e==="docker.io"?"https://index.docker.io/v1/":e}function isLoopback(e){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(e)}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,
QG:()=>wordsBetweenCommas,fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){
return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}function wordsBetweenCommas(e){
const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){const t={}
;for(const n of quoted(e)){const[,e,o]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||o===void 0)throw new Error("each line must be NAME=value")
;if(e in t)throw new Error(`${e} is given twice`);t[e]=o}return t}function quoted(e){const t=[];let n=e
;while(n.trim()!==""){n=n.replace(/^\s+/,"");const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n)
;const o=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n;t.push(e?(e[1]??"").replaceAll('""','"'):o.trim());n=n.slice(o.length)}
return t}function yesOrNo(e){if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}},93720:(e,t,n)=>{n.d(t,{
Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(e){const t=e.indexOf("@")
;const n=t<0?e:e.slice(0,t);const[,o="",r]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{...splitHost(o),tag:r,
digest:t<0?void 0:e.slice(t+1)}}function splitHost(e){const[t="",...n]=e.split("/")
;const o=n.length>0&&(/[.:]/.test(t)||t==="localhost");return o?{host:t,path:n.join("/")}:{host:void 0,path:e}}
function isDigest(e){return/^sha256:[0-9a-f]{64}$/.test(e)}}};
