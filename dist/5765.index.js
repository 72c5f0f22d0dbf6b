export const id=5765;export const ids=[5765];export const modules={75765:(e,t,n)=>{n.r(t);n.d(t,{docker:()=>x})
;var o=n(73024);var r=n(17981);var i=n(74796);function buildxArguments(e){
const pairs=(e,t)=>Object.entries(t).flatMap(([t,n])=>[e,`${t}=${n}`]);const each=(e,t)=>t.flatMap(t=>[e,t])
;return["buildx","build",...e.builder===void 0?[]:["--builder",e.builder],"--file",e.file,...e.target===void 0?[]:["--target",e.target],"--platform",e.platforms.map(r.VQ).join(","),...pairs("--build-arg",e.buildArgs),...Object.entries(e.contexts).flatMap(([e,t])=>["--build-context",(0,
i.j)(e,t)]),...e.pull?["--pull"]:[],...pairs("--label",e.labels),...pairs("--annotation",e.annotations),...each("--secret",e.secrets),...each("--ssh",e.ssh),...each("--cache-from",e.cacheFrom),...each("--cache-to",e.cacheTo),"--provenance",e.provenance,"--sbom",e.sbom,...e.noCache?["--no-cache"]:[],...each("--no-cache-filter",e.noCacheFilters),...around(e.surroundings),"--output",`${place(e.output)},rewrite-timestamp=true,source-date-epoch=${e.epoch}`,"--metadata-file",e.metadata,"--progress","rawjson",e.context]
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
var s=n(27385);var a=n(62807);function buildFailure({what:e,file:t,code:n,steps:o,scanner:r,plain:i}){
const s=`building ${e}`;const c=reason(i)||o.find(e=>e.error)?.error||`docker buildx ended with ${n}`
;const l=o.findLast(e=>e.error!==void 0&&!/context canceled/.test(e.error));const d=withoutText(c)
;const u=`${d}\n${withoutText(i)}`;if(/no space left on device|disk quota exceeded/i.test(u))return(0,
a.gz)(`${s}: the disk is full (${c}); free some space, such as with docker buildx prune, and run again`)
;const f=l===void 0?noBuilder(s,c,u):void 0;if(f!==void 0)return f
;const[,h]=/failed to convert agent config .*[}"]: (.+)$/m.exec(d)??[];if(h!==void 0)return(0,
a.Qm)(`${s}: ssh: ${h}; start an agent in a step before so that SSH_AUTH_SOCK names it, or name a key's file as default=<path>`)
;if(/unset ssh forward key/.test(u))return(0,
a.Qm)(`${s}: ssh: ${c}; a RUN --mount=type=ssh needs it, give ssh: default or the id that it names`)
;if(/rpc error: code = Unavailable|transport is closing|connection reset|EOF$/i.test(d))return(0,
a.gz)(`${s}: the builder was lost (${c}); run again`);const m=/^\S+:(\d+)\n-{4,}/m.exec(i)?.[1]
;const p=m===void 0?t:`${t} line ${m}`;if(l===void 0)return(0,a.gz)(`${s}: ${m===void 0?c:`${p}: ${withoutLine(c)}`}`)
;if(r!==void 0&&l.name.includes(r)&&!/generating sbom/.test(l.name))return(0,
a.Qm)(`${s}: sbom: the scanner ${r} cannot be had (${c}); log in to its registry, or name one that the builder can pull as generator=<image>`)
;const[,g]=/^\[internal\] load metadata for (\S+)$/.exec(l.name)??[]
;if(g!==void 0)return noImage(`${s}: ${p}`,g,l.error??"")
;const v=/exit code: \d+/.exec(l.error??"")?.[0].replace(":","")??l.error;const $=l.log.slice(-12)
;const b=$.length===0?"":`; its last lines:\n${$.join("\n")}`;const w=l.name.replace(/^\[[^\]]*\] /,"");return(0,
a.gz)(`${s}: ${p}: ${w} failed: ${v}${absent(l)}${b}`)}function withoutLine(e){
return e.replace(/^dockerfile parse error on line \d+: /,"")}function noImage(e,t,n){if(/: not found$/.test(n))return(0,
a.Qm)(`${e}: there is no image ${t}; correct its name or tag, or push it first`)
;if(/\b(401|403)\b|denied|authorization failed/i.test(n))return(0,
a.Qm)(`${e}: ${t} can't be pulled (${n}); log in to its registry in a step before, or give its log-in in registry-auth`)
;return(0,a.gz)(`${e}: nothing is known of ${t}: ${n}; run again when its registry answers`)}
function absent({name:e,error:t=""}){const[,n]=/failed to calculate checksum of ref .*"\/(.+)": not found/.exec(t)??[]
;if(n===void 0||e.includes("--from="))return""
;return`; ${n} is not in the commit, or .dockerignore leaves it out: commit it, or make it in a step of the Dockerfile`}
function noBuilder(e,t,n){
if(/is not a docker command|unknown command: docker buildx|unknown flag: --builder/.test(n))return(0,
a.Qm)(`${e}: this docker has no buildx; run docker/setup-buildx-action in a step before`)
;if(/Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect/i.test(n))return(0,
a.Qm)(`${e}: no Docker engine answers (${t}); start it, or name a builder that is elsewhere in builder`)
;if(/waiting for connection|DeadlineExceeded|context deadline exceeded/.test(n))return(0,
a.gz)(`${e}: the builder does not answer (${t}); start it again, or leave builder empty so that one is made for the job`)
;if(/no builder ".*" found/.test(n))return(0,a.Qm)(`${e}: builder: ${t}; docker buildx ls shows which there are`)
;if(/OCI exporter is not supported|Attestation is not supported|is not supported for the docker driver/i.test(n))return(0,
a.Qm)(`${e}: ${t}; the builder cannot do this, run docker/setup-buildx-action in a step before or leave builder empty`)
;return}function withoutText(e){
return e.replace(/^ *\d+ \| .*$/gm,"").replace(/process ".*" did not complete successfully/g,"a process failed")}
function reason(e){const t=e.split("\n").findLast(e=>/^ERROR:/.test(e))??""
;return t.replace(/^ERROR: (failed to (build|solve): )*/,"").trim()}var c=n(19245);var l=n(19349);var d=n(93720)
;function usedIn(e,t,n){const o=new Map;const r=new Set;const i=t===void 0?void 0:(0,l.fq)(t);for(const t of e){
if(t===void 0)r.add("what it does not tell (buildx 0.16 with BuildKit 0.15, and later ones, do)")
;for(const e of t?.materials??[]){const s=imageOf(e);if(s===void 0){const{uri:n=""}=e
;if(!isHeld(n,t?.buildConfig?.llbDefinition??[]))r.add(`${n}, which has no checksum`);continue}
const[a="",c]=s.name.split("@");const l=c!==void 0&&n[a]===c?a:s.name;if(l===i)continue
;if((o.get(l)??s.digest)!==s.digest)r.add(`${l}, which moved while it was built`);o.set(l,s.digest)}}return{
bases:Object.fromEntries(o),loose:[...r]}}function imageOf({uri:e="",digest:t}){
const[,n,o,r]=/^pkg:docker\/([^@?]+)(?:@([^?]*))?(?:\?(?:.*&)?digest=([^&]*))?/.exec(e)??[]
;const i=`sha256:${t?.sha256??""}`;if(n===void 0||!(0,d.Bc)(i))return;try{
const[e,t,s]=[n,o,r].map(e=>e?decodeURIComponent(e):void 0);return{name:(0,l.fq)(`${e}${t?`:${t}`:""}${s?`@${s}`:""}`),
digest:i}}catch{return}}function isHeld(e,t){const n=t.flatMap(({op:e})=>e?.Op?.source??[])
;const o=n.filter(({identifier:t,attrs:n})=>{const o=n?.["git.fullurl"]??t;return o===e||e.startsWith(`${o}#`)})
;return o.length>0&&o.every(({identifier:e="",attrs:t={}})=>t["http.checksum"]!==void 0||/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(t["git.checksum"]??"")||t["git.fullurl"]!==void 0&&/#([0-9a-f]{40}|[0-9a-f]{64})(:|$)/.test(e))
}var u=n(8915);var f=n(2328);var h=n(75361);var m=n(80046);async function toldOf(e,t){const{metadata:n}=e;const r=(0,
o.existsSync)(n)?JSON.parse((0,o.readFileSync)(n,"utf8")):{};return{digest:(0,m.r)(r["containerimage.digest"]),
provenance:await provenanceOf(r,e,t)}}async function provenanceOf(e,{platforms:t,builder:n},o){const i=Object.entries(e)
;const s=i.flatMap(([e,t])=>e.startsWith("buildx.build.provenance")?[t]:[]);if(s.length>=t.length)return s
;const a=String(e["buildx.build.ref"]??"").split("/").at(-1);if(!a||t.length===1)return t.map(()=>{})
;const c=n===void 0?[]:["--builder",n];return await Promise.all(t.map(async e=>{
const t=["history","inspect","attachment",a,"--type","provenance"];const n=["buildx",...t,"--platform",(0,r.VQ)(e),...c]
;const{code:i,out:s}=await(0,h.T)("asking the builder what it used",n,{env:o});return i===0?JSON.parse(s):void 0}))}
const p="EXPERIMENTAL_BUILDKIT_SOURCE_POLICY";const g={BUILDX_METADATA_PROVENANCE:"max",BUILDX_GIT_INFO:"false"}
;const decode=e=>Buffer.from(e,"base64").toString();function fail(e,t,n){throw buildFailure({what:`the image (${e})`,
file:"Dockerfile",code:t,steps:[],plain:n})}var v=n(68862);var $=n(76760);var b=n(94493);var w=n(24354)
;const y="testing the image";async function removeTest(e,t){await(0,h.T)(y,["rm","--force","--volumes",e],{env:t})
;await(0,h.T)(y,["image","rm","--force",e],{env:t})}async function forEngine(e,t){const n=await(0,
h.T)(y,["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],{env:t});if(n.code!==0)throw trouble(n)
;const{os:o,architecture:i}=(0,r.FL)(n.out.trim());const s=e.find(({platform:e})=>e.os===o&&e.architecture===i)
;if(s)return s;const c=e.map(({platform:e})=>(0,r.VQ)(e)).join(", ")
;throw(0,a.Qm)(`${y}: the Docker engine runs ${o}/${i}, and the image is for ${c}; add that platform, or test on a runner of one of these`)
}async function load({layout:e,name:t,scratch:n},r,i){const s=(0,$.join)(n,"load");const a=(0,$.join)(s,"image.tar");(0,
o.mkdirSync)(s,{recursive:true});try{const n=[r.content.config,...r.content.layers??[]].flatMap(e=>e?.digest??[])
;const c=n.map(b.nD);const[l,...d]=c;(0,o.writeFileSync)((0,$.join)(s,"manifest.json"),JSON.stringify([{Config:l,
RepoTags:[`${t}:latest`],Layers:d}]));const u=["-cf",a,"-C",s,"manifest.json","-C",e,...new Set(c)];const f=await(0,
w.G)("tar",u);if(f.code!==0)throw trouble(f);const m=await(0,h.T)(y,["load","--input",a],{env:i})
;if(m.code!==0)throw trouble(m)}finally{(0,o.rmSync)(s,{recursive:true,force:true})}}function trouble({code:e,err:t}){
const n=t.trim()||`it ended with ${e}`;if(/no space left on device/i.test(n))return(0,
a.gz)(`${y}: the disk is full (${n}); free some space and run again`)
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect/i.test(n))return(0,
a.Qm)(`${y}: no Docker engine answers (${n}); test-command needs one, start it or leave test-command empty`);return(0,
a.gz)(`${y}: docker could not load it: ${n}`)}const x={configure:v.j,chooseBuilder:async function chooseBuilder(e,t,n){
const o="looking for a builder";const r=e??(process.env["BUILDX_BUILDER"]||void 0);if(r!==void 0)return{name:r,
made:false};const{code:i,out:s,err:a}=await(0,h.T)(o,["buildx","inspect"],{env:n})
;const c=/^Driver:[ \t]*(\S+)/m.exec(s)?.[1];if(i===0&&c!==void 0&&c!=="docker")return{name:void 0,made:false}
;if(c===void 0)fail(o,i,a||s.replace(/^Error:\s*/m,"ERROR: "))
;const l=await(0,h.T)(o,["buildx","create","--name",t,"--driver","docker-container"],{env:n})
;if(l.code!==0)fail("making a builder",l.code,l.err);return{name:t,made:true}},
removeBuilder:async function removeBuilder(e,t){await(0,h.T)("removing the builder",["buildx","rm","--force",e],{env:t})
},build:async function build(e,t,n,r,i,l){
if(process.env[p])throw(0,a.Qm)(`building ${t}: the job sets ${p}, which is needed here to hold base images to their digests; take it out of this step's environment`)
;const d=Object.keys(e.held).length>0;if(d)(0,o.writeFileSync)(e.policy,sourcePolicy(e.held))
;const m=new BuildProgress(i,decode);const v=(0,f.X)("the builder",i);const $={env:{...g,...r,...d&&{[p]:e.policy}},
also:(0,s.S7)([...e.cacheFrom,...e.cacheTo]).filter(u.u),onErrorLine:e=>{v.heard();m.take(e)}};const{code:b}=await(0,
h.T)(`building ${t}`,buildxArguments(e),$,l).finally(v.end);const{steps:w,plain:y}=m;const x=(0,c.u)(e.sbom)
;if(b!==0)throw buildFailure({what:t,file:n,code:b,steps:w,plain:y,scanner:x})
;const{digest:k,provenance:O}=await toldOf(e,r);return{digest:k,steps:w,used:usedIn(O,x,e.held)}},
test:async function test(e,t,n){const o=[];const hear=e=>{n(e);o.push(e);if(o.length>20)o.shift()}
;const r=await forEngine(e.images,t);try{await load(e,r,t);const n=["run","--rm","--name",e.name,e.name,...e.words]
;const{code:i}=await(0,h.T)(y,n,{env:t,onLine:hear,onErrorLine:hear});if(i===0)return
;const s=o.length===0?"it wrote nothing":`its last lines:\n${o.join("\n")}`;throw(0,
a.gz)(`test-command: ${e.words.join(" ")} ended with ${i} in the image, so nothing may be pushed; ${s}`)}finally{
await removeTest(e.name,t)}},removeTest}},2328:(e,t,n)=>{n.d(t,{X:()=>watchSilence});const o=10;const r=60
;function watchSilence(e,t,n=()=>{},[i,s]=[o,r]){let a;const wait=(o,r)=>{a=setTimeout(()=>{
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
74796:(e,t,n)=>{n.d(t,{i:()=>imageContexts,j:()=>contextArgument});var o=n(27122);var r=n(20509)
;const i="docker-image://";function imageContexts(e){const t=Object.entries((0,r.fq)(e)).map(([e,t])=>{
if(!t.startsWith(i))throw new Error(`${e}: only ${i}… can be given, since no content key could tell what a folder, a layout or an address holds; have the folder in context, or make an image of it`)
;const n=t.slice(i.length);for(const t of[e,n])(0,o.F2)(t);return[e,n]});return Object.fromEntries(t)}
function contextArgument(e,t){return`${e}=${i}${t}`}},19245:(e,t,n)=>{n.d(t,{u:()=>scannerOf})
;const o="docker/buildkit-syft-scanner:stable-1";function scannerOf(e){if(e==="false")return
;return/(?:^|,)generator=([^,]+)/.exec(e)?.[1]??o}},80046:(e,t,n)=>{n.d(t,{r:()=>readDigest,u:()=>NoDigest})
;var o=n(93720);class NoDigest extends Error{constructor(e){
const t=typeof e==="string"?JSON.stringify(e.slice(0,100)):"something of type "+typeof e
;super(`${t} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(e){if(typeof e==="string"&&(0,
o.Bc)(e))return e;throw new NoDigest(e)}},94493:(e,t,n)=>{n.d(t,{$E:()=>contentOf,$p:()=>r,CI:()=>partsOf,EG:()=>i,
H3:()=>isAttestation,QP:()=>a,TF:()=>s,V4:()=>l,nD:()=>blobPath,nw:()=>isIndex});var o=n(80046)
;const r="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const l=[r,i,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(e){return e===r||e===c}
function isForeign(e){return/\.(foreign\.diff|nondistributable)\./.test(e)}
function isAttestation({platform:e,annotations:t}){return e?.os==="unknown"||t?.["vnd.docker.reference.type"]!==void 0}
function blobPath(e){return`blobs/${(0,o.r)(e).replace(":","/")}`}function contentOf({text:e}){const t=JSON.parse(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))throw new Error("it is no manifest")
;const{manifests:n,config:o,layers:r,subject:i,...s}=t;return{...s,...n!=null&&{manifests:n.map(descriptor)},
...o!=null&&{config:descriptor(o)},...r!=null&&{layers:r.map(descriptor)},...i!=null&&{subject:descriptor(i)}}}
function partsOf(e){const{config:t,layers:n=[]}=contentOf(e)
;return[...t?[t]:[],...n.filter(({mediaType:e})=>!isForeign(e))]}function descriptor(e){return{...e,digest:(0,
o.r)(e?.digest)}}},20509:(e,t,n)=>{n.d(t,{Dx:()=>linesOf,GX:()=>yesOrNo,QG:()=>wordsBetweenCommas,aX:()=>argumentsOf,
fq:()=>pairsOf,lG:()=>attestation});function linesOf(e){return e.split(/\r?\n/).map(e=>e.trim()).filter(e=>e!=="")}
function wordsBetweenCommas(e){const t=linesOf(e.replaceAll(",","\n"));if(t.length>0||e.trim()==="")return t
;throw new Error("it holds nothing but commas; give at least one value, or leave it out")}function pairsOf(e){
const t=new Map;for(const n of quoted(e)){const[,e,o]=/^([^=\s]+)=([\s\S]*)$/.exec(n)??[]
;if(e===void 0||o===void 0)throw new Error("each line must be NAME=value")
;if(/["'`]/.test(e))throw new Error('a name holds a quote; write NAME=value, where quotes are a part of the value, or "NAME=value" for one of several lines')
;if(t.has(e))throw new Error(`${e} is given twice`);t.set(e,o)}return Object.fromEntries(t)}function argumentsOf(e){
const t=pairsOf(e);const n=Object.keys(t).find(e=>!/^[A-Za-z_][\w.-]*$/.test(e));if(n===void 0)return t
;throw new Error(`${JSON.stringify(n)} is no name of an ARG: letters, digits and underscores; write NAME=value`)}
function quoted(e){const t=[];let n=e;while(n.trim()!==""){n=n.replace(/^\s+/,"")
;const e=/^"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)/.exec(n);const o=e?.[0]??/^[^\n]*\n?/.exec(n)?.[0]??n
;t.push(e?(e[1]??"").replaceAll('""','"'):o.trim());n=n.slice(o.length)}return t}function yesOrNo(e){
if(/^(true|yes|on)$/i.test(e))return true;if(/^(false|no|off)$/i.test(e))return false
;throw new Error(`"${e}" is neither true nor false`)}function attestation(e){
if(/^(true|false|[a-z]+=.+)$/.test(e))return e
;throw new Error(`"${e}" is neither true, false nor an option of buildx such as mode=max`)}}};
