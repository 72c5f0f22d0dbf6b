export const id=5214;export const ids=[5214];export const modules={5214:(e,t,n)=>{n.r(t);n.d(t,{action:()=>R})
;var s=n(3024);var o=n(3937);function buildSummary(e){return`${e.map(one).join("\n\n")}\n`}function one(e){
const{name:t,found:n,image:s,key:i,reusable:r,release:a,seconds:c,tested:l,verified:f,madeOf:u}=e
;const m=t===""?"Image":`Image ${(0,o.g)(t)}`;const h=n?"♻️ found, nothing was built":`✅ built in ${c.toFixed(1)} s`
;const d=[["Image",(0,o.a)(s)],["Release",(0,o.a)(a)],["Size",sizeRow(e)],["Content key",r?(0,
o.a)(i):"none: the build used what no key can tell, see the warning"],["Tested",l===void 0?"":(0,
o.a)(l)+(n?" (when it was built)":"")],["Reproduced",f?"byte for byte, in a second build without cache":""]].filter(([,e])=>e)
;return[`## ${m}: ${h}`,["| | |","|---|---|",...d.map(([e,t])=>`| ${e} | ${t} |`)].join("\n"),...e.platforms.map(build_summary_layers),["### What the key is made of","",...u.map(e=>`- ${(0,
o.g)(e)}`)].join("\n"),`### What to do next\n\n- ${next(e)}`].join("\n\n")}function next({found:e,image:t}){
if(e)return`Release ${(0,o.a)(t)}: give it to immutable-rollout, or to push-registry for more tags.`
;return"Push it: give the output `image` to push-registry, in this job."}function sizeRow({size:e,last:t}){
if(t===void 0)return bytes(e);const n=e-t.size
;const s=n===0?"the same as":`${bytes(Math.abs(n))} ${n>0?"more":"less"} than`;return`${bytes(e)}, ${s} ${(0,
o.a)(t.tag)}`}function build_summary_layers({platform:e,layers:t}){
const n=t.map(({instruction:e,size:t,seconds:n,cached:s})=>{const i=s?"cached":n===void 0?"":`${n.toFixed(1)} s`
;const r=e.length>100?`${e.slice(0,99)}…`:e;return`| ${r===""?"":(0,o.a)(r)} | ${bytes(t)} | ${i} |`})
;return[`### Layers (${e})`,"","| instruction | size | time |","|---|--:|--:|",...n].join("\n")}function bytes(e){
if(e<1e3)return`${e} B`;const t=["kB","MB","GB"];let n=e/1e3;let s=0;while(n>=999.95&&s<t.length-1){n/=1e3;s+=1}
return`${n.toFixed(1)} ${t[s]}`}var i=n(5759);function layersOf(e,t,n){const s=(t.history??[]).filter(e=>!e.empty_layer)
;const o=n.filter(({seconds:e})=>e!==void 0);return(e.layers??[]).map(({digest:e,size:t},n)=>{
const i=readable(s[n]?.created_by??"");const r=o.findIndex(e=>sameInstruction(e,i));const[a]=r<0?[]:o.splice(r,1)
;if(a?.seconds===void 0)return{digest:e,size:t,instruction:i};return{digest:e,size:t,instruction:i,seconds:a.seconds,
cached:a.cached}})}function sizeOf(e){return(e.layers??[]).reduce((e,{size:t})=>e+t,0)}function readable(e){
return e.replace(/ # buildkit$/,"").replace(/^RUN \|\d+ .*?(?=\/bin\/sh -c )/,"RUN ").replace(/^RUN \/bin\/sh -c /,"RUN ").replace(/^\/bin\/sh -c #\(nop\) +/,"").replace(/\s+/g," ").trim()
}function sameInstruction({name:e},t){const n=e.replace(/^\[[^\]]*\] /,"").replace(/^(RUN|COPY|ADD)( --\S+)+/,"$1")
;return t!==""&&n.replace(/\s+/g," ").trim()===t.replace(/^(COPY|ADD)( --\S+)+/,"$1")}function firstDifference(e,t){
const n=Math.max(e.length,t.length);for(let s=0;s<n;s++){if(e[s]?.digest===t[s]?.digest)continue
;const o=e[s]?.instruction||t[s]?.instruction||"an instruction that the image does not tell"
;return`layer ${s+1} of ${n} (${o})`}return}var r=n(4731);var a=n(5493);async function lookUp({repository:e,key:t}){
if(e===void 0)return;const n=await e.manifest((0,a.mB)(t));if(n===void 0)return;const s=sizeOf(await firstImage(e,n))
;return{image:`${e.host}/${e.name}@${n.digest}`,digest:n.digest,size:s}}async function lastBuild(e,t){for(const n of(0,
a.Ct)(t)){const t=await e.manifest(n);if(t!==void 0)return{tag:n,size:sizeOf(await firstImage(e,t))}}return}
async function firstImage(e,t){const n=(0,r.$)(t);const[s]=n.manifests??[];const o=s&&await e.manifest(s.digest)
;return o?(0,r.$)(o):n}var c=n(2735)
;const l=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(e,t){const{type:n,scope:s}=fields(e);return n==="gha"&&s===void 0?`${e},scope=${t}`:e}
function cacheProblems(e){const t=new Map
;for(const{name:n,"cache-to":s=[]}of e)for(const e of new Set(s.flatMap(placeOf)))t.set(e,[...t.get(e)??[],n])
;return[...t].filter(([,e])=>e.length>1).map(([e,t])=>`${t.join(", ")}: they would overwrite each other's cache in ${e}; give each a cache-to of its own`)
}function placeOf(e){const t=fields(e);if(t["type"]==="inline")return[]
;const n=["type",...l].flatMap(e=>t[e]===void 0?[]:[`${e}=${t[e]}`]);return[n.join(",")]}function fields(e){
if(!e.includes("="))return{type:"registry",ref:e};const t=(0,c.QG)(e).map(e=>{
const[,t=e,n=""]=/^([^=]*)=(.*)$/.exec(e)??[];return[t.toLowerCase(),n]});return Object.fromEntries(t)}var f=n(2807)
;var u=n(3643);var m=n(8687);function wordsOf(e){const t=[];let n;let s="";for(let o=0;o<e.length;o++){const i=e[o]??""
;const r=e[o+1];if(s==="'")if(i==="'")s="";else n+=i;else if(i==="\\"&&r!==void 0&&(s===""||'"\\$`\n'.includes(r))){o+=1
;if(r!=="\n")n=(n??"")+r}else if(s==='"')if(i==='"')s="";else n+=i;else if(i==='"'||i==="'"){s=i;n??=""
}else if(/\s/.test(i)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+i}
if(s!=="")throw new Error(`${s} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}var h=n(4824);var d=n(4905)
;const p={context:(0,d.P_)("Folder that the image is built from, within a git repository",".",d.Qq),file:(0,
d.lq)("The Dockerfile; <context>/Dockerfile when empty",d.Qq),
target:(0,d.lq)("Stage of the Dockerfile to build; the last when empty",d.Qq),platforms:(0,
d.lq)("Such as linux/amd64, linux/arm64; the runner's own when empty",e=>(0,c.QG)(e).map(u.FL)),"build-args":(0,
d.lq)("NAME=value a line, for ARG",c.fq),
secrets:(0,d.lq)("name=value a line, for RUN --mount=type=secret; never in the image, the key or the log",c.fq),
"secret-envs":(0,d.lq)("name=VARIABLE a line: secrets that are in the environment",c.fq),"secret-files":(0,
d.lq)("name=path a line: secrets that are in files",c.fq),
ssh:(0,d.lq)("Agents or keys for RUN --mount=type=ssh, a line each, such as default",c.Dx),labels:(0,
d.lq)("name=value a line, on top of the OCI labels that every image gets",c.fq),annotations:(0,
d.lq)("name=value a line, on top of those that every image gets",c.fq),"cache-from":(0,
d.lq)("Where layers may be taken from, a line each, such as type=gha",c.Dx),"cache-to":(0,
d.lq)("Where layers are kept, a line each, such as type=gha,mode=max",c.Dx),provenance:(0,
d.P_)("true, false or such as mode=max; with it no two builds have the same digest","false",c.lG),sbom:(0,
d.P_)("true, false or generator=<image>, a scanner of your own; with it no two builds have the same digest","false",c.lG),
repository:(0,
d.lq)("Where the image will be pushed, such as orders; asked for this content, and when it is there nothing is built",e=>{
(0,m.SU)(e);return e}),
"test-command":(0,d.lq)("Words that the image is run with when it is built, such as npm test; unless it ends with 0 the job fails",e=>{
wordsOf(e);return e})};const g={...p,
images:(0,d.lq)("Several images at once: a YAML list of name and any of the inputs above; they are built in parallel",d.Qq),
builder:(0,d.lq)("Builder of buildx to use; the current one when empty, or one that is made for the job",d.Qq),
"refresh-base":(0,
d.P_)("once: a commit keeps the base images of its first build in repository. true: always those of now. false: those of the last build of this commit, of this branch, of the one that a pull request goes to, or of the default branch","once",(0,
d.yL)("once","true","false")),
dirty:(0,d.P_)("refuse or allow changes that are not committed; allowed, they are built and the release says so","refuse",(0,
d.yL)("refuse","allow")),...h.loginInputs,
verify:(0,d.P_)("true builds a second time, without cache, and fails unless every byte is the same","false",c.GX)}
;var y=n(6760);function secretProblems(e,t){
const empty=e=>`the secret ${e} is empty; give it a value, or take it out of the list`;const n=[]
;for(const[t,s]of Object.entries(e.secrets??{}))if(s==="")n.push(empty(t))
;for(const[t,s]of Object.entries(e["secret-envs"]??{}))if(!process.env[s])n.push(`${empty(t)} (secret-envs: ${s})`)
;for(const[o,i]of Object.entries(e["secret-files"]??{})){const e=(0,s.statSync)((0,y.resolve)(t,i),{throwIfNoEntry:false
})?.size;if(e===void 0)n.push(`secret-files: ${o}: there is no file ${i}; write it in a step before`)
;if(e===0)n.push(`${empty(o)} (secret-files: ${i})`)}return n}function secretsOf(e,t){
const n=Object.entries(e.secrets??{}).map(([e,t],n)=>({id:e,value:t,name:`IMMUTABLE_SECRET_${n}`}))
;const s=Object.entries(e["secret-envs"]??{});const o=Object.entries(e["secret-files"]??{}).map(([e,n])=>[e,(0,
y.resolve)(t,n)]);return{
words:[...n.map(({id:e,name:t})=>`id=${e},env=${t}`),...s.map(([e,t])=>`id=${e},env=${t}`),...o.map(([e,t])=>`id=${e},src=${t}`)],
env:Object.fromEntries(n.map(({name:e,value:t})=>[e,t]))}}async function imagesAsked(e,t){if(e.images===void 0){
const n=[...secretProblems(e,t),...verifyProblems(e)];if(n.length>0)throw(0,f.Qm)(`invalid inputs: ${n.join("; ")}`)
;return[{...e,name:""}]}const{parse:s}=await n.e(8815).then(n.t.bind(n,8815,19));const o=[];let i;try{i=s(e.images,{
schema:"failsafe",customTags:["null"]})}catch(e){throw invalid([`is not YAML: ${e.message.split("\n")[0]}`])}
if(!Array.isArray(i)||i.length===0)throw invalid(['must be a list such as "- name: web"'])
;const r=i.map((t,n)=>ask(t,n,e,o));for(const n of r){const s=[...secretProblems(n,t),...verifyProblems({...n,
verify:e.verify})];o.push(...s.map(e=>`${n.name}: ${e}`))}o.push(...cacheProblems(r));const a=r.map(({name:e})=>e)
;const c=a.find((e,t)=>a.indexOf(e)!==t);if(c!==void 0)o.push(`${c} is there twice`)
;if(e["refresh-base"]==="false"&&r.some(({repository:e})=>e===void 0))o.push("refresh-base: false needs a repository for each image")
;if(o.length>0)throw invalid(o);return r}function ask(e,t,n,s){const o=typeof e==="object"&&e!==null?e:{}
;const i=typeof o["name"]==="string"?o["name"]:"";const r=i||`image ${t+1}`
;if(!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(i))s.push(`${r}: name must be lower case letters, digits and single dashes, dots or underscores`)
;const a={};for(const[e,t]of Object.entries(o)){if(e==="name")continue;const n=p[e];if(n===void 0){
s.push(`${r}: ${e} is not one of name, ${Object.keys(p).join(", ")}`);continue}try{a[e]=n.parse(written(t))}catch(t){
s.push(`${r}: ${e}: ${t.message}`)}}return inOwnCache({...n,...a,name:i})}function inOwnCache(e){
const own=t=>t?.map(t=>inOwnScope(t,e.name));return{...e,"cache-from":own(e["cache-from"]),"cache-to":own(e["cache-to"])
}}function verifyProblems(e){const t=e["cache-to"]?.some(e=>/^(type=)?inline(,|$)/.test(e));if(!e.verify||!t)return[]
;return["verify: cache-to: type=inline writes times into the image, so no two builds are the same; give type=registry or type=gha"]
}function written(e){if(e===null||e===void 0)return;if(Array.isArray(e))return e.map(String).join("\n")
;if(typeof e!=="object")return String(e)
;const t=Object.entries(e).map(([e,t])=>`"${e}=${t??""}"`.replaceAll(/(?<!^)"(?!$)/g,'""'));return t.join("\n")}
function invalid(e){return(0,f.Qm)(`invalid inputs: images: ${e.join("; ")}`)}var b=n(2187);var v=n(8390)
;function parseDockerfile(e){const t=v.DockerfileParser.parse(e)
;const n=t.getDirectives().find(e=>e.getName().toLowerCase()==="syntax");const s=[];const o=[]
;for(const e of t.getInstructions()){const t=e.getRange().start.line+1;const n=e.getArguments().map(e=>e.getValue())
;const i=e.getKeyword();if(i==="FROM"){const[e="",,o]=n;s.push({name:o?.toLowerCase(),base:{text:e,line:t},sources:[]})}
s.at(-1)?.sources.push(...sourcesOf(e).map(e=>({text:e,line:t})));if(i==="ADD")o.push(...looseOf(e,n).map(e=>({text:e,
line:t})))}return{syntax:n&&{text:n.getValue(),line:n.getRange().start.line+1},
args:t.getInitialARGs().flatMap(e=>e.getProperties().map(e=>({name:e.getName(),value:e.getValue()??void 0}))),stages:s,
loose:o}}function mountsCache(e){return/--mount=\S*\btype=["']?cache\b/i.test(e)}function flags(e){
const t=e.getFlags?.()??[];return t.map(e=>({name:e.getName(),value:(e.getValue()??"").replace(/^(["'])(.*)\1$/,"$2")}))
}function sourcesOf(e){const t=e.getKeyword();const n=flags(e).flatMap(({name:e,value:n})=>{
if(t==="COPY"&&e==="from")return[n];if(t!=="RUN"||e!=="mount")return[]
;return n.split(",").flatMap(e=>/^"?from=/i.test(e)?[e.replace(/^"?from=|"$/gi,"")]:[])})
;return n.filter(e=>e!==""&&!e.includes("$"))}function looseOf(e,t){
if(flags(e).some(({name:e})=>e==="checksum"))return[]
;const n=t.slice(0,-1).filter(e=>/^(https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(e))
;return n.filter(e=>!/#[0-9a-f]{40}(:|$)/.test(e))}var w=n(6618);async function writeOut({source:e},{content:t},n){
const o=mountsCache(t.dockerfile)?"now":"commit";await e.archive(t.snapshot,t.paths,t.submodules,n,o)
;for(const e of[t.file,...t.ignoreFile===void 0?[]:[t.ignoreFile]])if(!(0,s.existsSync)((0,y.join)(n,e)))throw(0,
f.Qm)(`${e} is left out by export-ignore in .gitattributes; a build needs it, take that line away`)
;const i=t.visible.filter(({type:e,mode:t})=>e==="blob"&&t!=="120000")
;const r=t.attributes.length===0?[]:i.map(({path:e})=>e);const a=[...r,...inSubmodules(t,n)].find(e=>isPointer((0,
y.join)(n,t.context,e)));if(a===void 0)return
;throw(0,f.Qm)(`${a} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`)
}function inSubmodules({submodules:e,context:t,ignore:n},o){const i=(0,w.z)(n);const r=e.map(({path:e})=>(0,
y.join)(o,e)).filter(e=>(0,s.existsSync)(e));const a=r.flatMap(e=>(0,s.readdirSync)(e,{recursive:true,withFileTypes:true
}))
;return a.filter(e=>e.isFile()).map(e=>(0,y.relative)((0,y.join)(o,t),(0,y.join)(e.parentPath,e.name))).filter(e=>!i(e))
}const $="version https://git-lfs.github.com/spec/";function isPointer(e){if(!(0,s.existsSync)(e))return false
;const t=(0,s.openSync)(e,"r");try{const e=Buffer.alloc($.length)
;return(0,s.readSync)(t,e)===$.length&&e.toString("latin1")===$}finally{(0,s.closeSync)(t)}}
async function make(e,t,n,o,i,{again:r,noCache:a}){const{ask:c,content:l,bases:f}=e;const u=secretsOf(c,o.workspace)
;const m=(0,y.join)(n.folder,c.name||"image",r?"again":"first");const h=(0,y.join)(m,"files");const d=(0,
y.join)(m,"layout");(0,s.mkdirSync)(h,{recursive:true});try{await writeOut(t,e,h);const s={...describe(e,o),...c.labels}
;const p=annotationsOf(e,{...describe(e,o),...(0,b.oz)(f.digests)});const g={builder:n.builder,context:(0,
y.join)(h,l.context),file:(0,y.join)(h,l.file),target:c.target,platforms:e.platforms,buildArgs:{...timeOf(e),
...c["build-args"],...syntaxOf(e)},labels:s,annotations:p,secrets:u.words,ssh:c.ssh??[],cacheFrom:c["cache-from"]??[],
cacheTo:r?[]:c["cache-to"]??[],provenance:c.provenance,sbom:c.sbom,noCache:a,policy:(0,y.join)(m,"policy.json"),
layout:d,metadata:(0,y.join)(m,"metadata.json"),bases:f.digests,epoch:l.commit.time}
;const v=c.name===""?"the image":`the image ${c.name}`;const w={...n.env,...u.env}
;const $=await n.docker.build(g,v,l.file,w,i);return{...$,layout:(0,y.resolve)(d)}}finally{(0,s.rmSync)(h,{
recursive:true,force:true})}}function describe({content:e,bases:t,release:n},{repository:s,ref:o,url:i}){
const[,r]=/^refs\/tags\/v?(.+)$/.exec(o)??[];const a=i?.split(`/${s}/`)[0];return(0,b.J0)({source:a&&`${a}/${s}`,
revision:e.dirty?`${e.commit.sha}-dirty-${e.snapshot.tree.slice(0,6)}`:e.commit.sha,time:e.commit.time,
version:e.dirty||r===void 0?n:r,base:t.final})}function annotationsOf({ask:e,platforms:t},n){
const s=t.length>1?"index,manifest:":"";const o=Object.entries(n).map(([e,t])=>[`${s}${e}`,t]);return{
...Object.fromEntries(o),...e.annotations}}function timeOf({content:e}){
const t=/^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(e.dockerfile);return t?{
SOURCE_DATE_EPOCH:String(e.commit.time)}:{}}function syntaxOf({bases:e}){const{syntax:t,digests:n}=e
;const s=t===void 0?void 0:n[t];if(t===void 0||s===void 0||t.includes("@"))return{};return{BUILDKIT_SYNTAX:`${t}@${s}`}}
function accountOf(e,t,n){const{ask:s,key:o,release:i}=e;const r="layout"in t?t:void 0
;const a=(r?.images??[]).map(({platform:e,content:t,config:n})=>({platform:(0,u.VQ)(e),layers:layersOf(t,n,r?.steps??[])
}));const[c]=r?.images??[];return{...n,name:s.name,found:r===void 0,image:r?`oci:${r.layout}@${r.digest}`:t.image,
digest:t.digest,size:r?c?sizeOf(c.content):0:t.size,key:o,reusable:(r?.loose??[]).length===0,release:i,platforms:a,
madeOf:madeOf(e),tested:s["test-command"]}}function told({name:e,found:t,digest:n,size:s,key:o}){
return`${e===""?"":`${e}: `}${t?"found":"built"} ${n}, ${bytes(s)}, content key ${o}`}
function keyFor({key:e,reusable:t,found:n,release:s},o){const i=s.includes("-dirty-")
;const r=o!==""&&s!==o.slice(0,s.length);return!t||i||n&&r?"":e}function madeOf({content:e,ask:t,platforms:n,bases:s}){
const o=e.visible.filter(({type:e})=>e!=="tree").length;const i=Object.keys(t["build-args"]??{})
;const r=e.context===""?"the repository":e.context
;return[`${o} files of ${r}, as .dockerignore leaves them`,`${e.file}${t.target===void 0?"":`, target ${t.target}`}, for ${n.map(u.VQ).join(", ")}`,...i.length===0?[]:[`build arguments ${i.join(", ")}`],...Object.entries(s.digests).map(([e,t])=>`${e} at ${t}`),...t["test-command"]===void 0?[]:[`the test ${t["test-command"]}`]]
}function compare(e,t){for(const[n,s]of e.images.entries()){const e=t.images[n];if(e?.digest===s.digest)continue
;const layers=e=>e?layersOf(e.content,e.config,[]):[]
;const o=firstDifference(layers(s),layers(e))??"the configuration, not a layer";throw(0,
f.gz)(`verify: two builds of this commit for ${(0,
u.VQ)(s.platform)} differ: ${s.digest} and ${e?.digest??"none"}; the first difference is in ${o}; make that instruction write the same each time (no dates, no random names, versions pinned)`)
}}var k=n(7598);var x=n(8161);var O=n(5685);function scratchFolder({keep:e}){let t;return()=>{if(t!==void 0)return t
;t=(0,s.mkdtempSync)((0,y.join)(process.env["RUNNER_TEMP"]||(0,x.tmpdir)(),"immutable-build-"));e("folder",t);return t}}
async function openWorkshop(e,t,n,s,o){const i=o();const r=await t.docker();const a=`immutable-${(0,
k.randomBytes)(6).toString("hex")}`;const c=r.configure((0,y.join)(i,"docker"),await workshop_logins(e,t))
;s.keep("name",a);s.keep("config",JSON.stringify(c));const l=e.filter(({ask:e})=>e["test-command"]!==void 0)
;s.keep("tests",JSON.stringify(l.map(({ask:e})=>testName({name:a},e))));const f=await r.chooseBuilder(n,a,c);if(f.made){
s.log.info(`the engine's own builder cannot write an image to a folder: ${a} is made in a container for this job`)
;s.keep("builder",a)}return{docker:r,env:c,builder:f.name,folder:i,name:a}}function testName({name:e},t){
return`${e}-${t.name||"image"}`}async function workshop_logins(e,t){
const n=e.flatMap(({bases:e,ask:t})=>[...Object.keys(e.digests),...[...t["cache-from"]??[],...t["cache-to"]??[]].flatMap(cacheImage),...workshop_readable((0,
O.u)(t.sbom))]);const s=[...new Set(n.map(e=>(0,m.F2)(e).host))];if(s.length===0)return{};const o=await t.registries()
;const i=await Promise.all(s.map(async e=>[e,await o.login(e)]))
;return Object.fromEntries(i.flatMap(([e,t])=>t&&t.username!=="<token>"?[[e,t]]:[]))}function cacheImage(e){
return workshop_readable(/(?:^|,)ref=([^,]+)/.exec(e)?.[1]??(e.includes("=")?void 0:e))}function workshop_readable(e){
try{if(e!==void 0)(0,m.F2)(e);return e===void 0?[]:[e]}catch{return[]}}async function closeWorkshop({kept:e},t){
const n=e("name");const s=e("config");if(n===void 0||s===void 0)return;const o=JSON.parse(s);const i=await t()
;for(const t of JSON.parse(e("tests")??"[]"))await i.removeTest(t,o);const r=e("builder")
;if(r!==void 0)await i.removeBuilder(r,o)}async function buildOne(e,t){const{workshop:n,run:s,log:o,section:i}=t
;const{ask:r,content:a}=e;const c=r.name===""?"":`${r.name} | `;const tell=e=>o.info(c+e);const l=await t.ports.source()
;const f=performance.now();i(`Build ${a.file} of ${e.release}`);const u=t.verify;const m=await make(e,{source:l
},n,s,tell,{again:false,noCache:u});const h=(performance.now()-f)/1e3;tellLoose(e,m,o);if(t.verify){
i("Build it again, without cache");compare(m,await make(e,{source:l},n,s,tell,{again:true,noCache:u}))}
if(r["test-command"]!==void 0){i(`Test: ${r["test-command"]}`);const{layout:e,images:t}=m
;const s=wordsOf(r["test-command"]);const o={layout:e,images:t,name:testName(n,r),words:s,scratch:`${e}-test`}
;await n.docker.test(o,n.env,tell)}const d=await(e.repository&&lastBuild(e.repository,s).catch(()=>{}))
;return accountOf(e,m,{seconds:h,last:d,verified:t.verify})}function tellLoose({content:e},{loose:t},n){
for(const{name:s,digest:o}of t)n.warning(`the build used ${s} (${o} now), which ${e.file} does not tell, so no content key can say when it changes: this image gets none, and is built anew each time; name it by digest`)
}var j=n(7592);const S=/(^|:)org\.opencontainers\.image\.(created|revision|version|ref\.name)$/
;function contentKey(e,t){const{context:n,attributes:s,ignore:o,platforms:i,labels:r,annotations:a}=e;const c={...e,
context:lines(n),attributes:lines(s),ignore:n.some(({type:e})=>e==="commit")?o:void 0,platforms:[...new Set(i)].sort(),
labels:withoutCommit(r),annotations:withoutCommit(a)};return t(`content-3\n${(0,j.$)(c)}`)}function lines(e){
return e.map(({mode:e,type:t,id:n,path:s})=>`${e} ${t} ${n}\t${s}`).sort()}function withoutCommit(e){
return Object.fromEntries(Object.entries(e).filter(([e])=>!S.test(e)))}var A=n(4061)
;async function resolveBases(e,t,n,s,o,i){const r=(0,u.hJ)(process.arch);const a={file:t,target:n.target,
buildArgs:n["build-args"]??{},platforms:s,local:r};const{all:c,final:l}=(0,A.i)(e,a)
;const f=await Promise.all(c.map(async e=>[e.name,i[e.name]??await digestOf(e,t,o)]));const m=Object.fromEntries(f)
;const h=l===void 0?void 0:m[l];return{digests:m,final:l!==void 0&&h!==void 0?{name:l,digest:h}:void 0,
syntax:c.find(({syntax:e})=>e)?.name}}async function digestOf({name:e,line:t},n,s){
const{host:o,name:i,tag:r,digest:a}=(0,m.F2)(e);if(a!==void 0)return a;const c=await(await s()).open(`${o}/${i}`)
;const l=await(c?.digest(r??"latest"));if(l!==void 0)return l
;throw(0,f.Qm)(`${n} line ${t}: there is no image ${e}; correct its name or tag, or push it first`)}
async function lastBases(e,t){const n=await e.manifest(t);if(n===void 0)return{};const s=(0,r.$)(n);const o=(0,
b.cF)(s.annotations);const[i]=s.manifests??[];if(Object.keys(o).length>0||i===void 0)return o
;const a=await e.manifest(i.digest);return a===void 0?{}:(0,b.cF)((0,r.$)(a).annotations)}var P=n(5250);var z=n(7412)
;async function readContent(e,t,{workspace:n,dirty:s,scratch:o}){const i=(0,y.resolve)(n,t.context)
;const r=await e.commit(i);const a=r.prefix;const c=fileOf(r,i,t.file===void 0?(0,y.join)(i,"Dockerfile"):(0,
y.resolve)(n,t.file));const l=[...new Set([a,c,`${c}.dockerignore`,...[a,c].flatMap(attributePlaces)])];const f={
commit:r,tree:r.tree};const[u,m]=await Promise.all([e.entries(f,l),e.dirty(r,l)]);const h={source:e,context:a,file:c,
paths:l};if(s==="allow"&&m.length>0){const t=await e.withWorkTree(r,existing(l,u,m),o())
;const n=await read(h,t,await e.entries(t,l));const s=m.filter(matters(n))
;const i=s.filter(({state:e})=>e==="submodule");if(i.length>0)throw(0,P.J)(i,r.sha);if(s.length>0)return content(n,true)
}const d=await read(h,f,u);const p=m.filter(matters(d));if(p.length>0)throw(0,P.J)(p,r.sha);return content(d,false)}
function content(e,t){const{snapshot:n,context:s,file:o,paths:i,entries:r,...a}=e;const c=(0,z.Gz)(r,s);const l=(0,
z.RK)(c,a.ignore);const f=new Set(r.map(({path:e})=>e));const u=l.filter(({type:e})=>e==="commit");return{
commit:n.commit,snapshot:n,dirty:t,context:s,file:o,...a,visible:l,attributes:(0,z.Td)(r,s,o),
paths:i.filter(e=>e===""||f.has(e)),submodules:u.map(e=>({...e,path:(0,y.join)(s,e.path)}))}}
async function read({source:e,context:t,file:n,paths:s},o,i){const at=e=>i.find(t=>t.path===e&&t.type==="blob")
;const r=at(n)
;if(r===void 0)throw(0,f.Qm)(`commit ${o.commit.sha.slice(0,12)} has no ${n}; commit it, or name the Dockerfile in file`)
;if(r.mode==="120000")throw(0,f.Qm)(`${n} is a symbolic link; name the Dockerfile that it points to in file`)
;const a=at(`${n}.dockerignore`)??at((0,y.join)(t,".dockerignore"));if(a?.mode==="120000")throw(0,
f.Qm)(`${a.path} is a symbolic link; put the lines that it points to there`)
;const c=await e.texts(o,[r.id,...a?[a.id]:[]]);const text=e=>(e&&c.get(e.id))??"";try{(0,w.z)(text(a))}catch(e){
throw(0,f.Qm)(`${a?.path}: ${e.message}; correct the line`)}const l={dockerfile:text(r),dockerfileBlob:r.id};const u={
ignore:text(a),ignoreBlob:a?.id,ignoreFile:a?.path};return{snapshot:o,context:t,file:n,paths:s,entries:i,...l,...u}}
function fileOf({top:e,prefix:t},n,s){const o=(0,y.relative)(e,(0,y.resolve)(e,t,(0,y.relative)(n,s)))
;if(o===".."||o.startsWith("../"))throw(0,
f.Qm)(`file: ${s} is outside of the repository ${e}; an image is built from one commit, move it there`);return o}
function attributePlaces(e){const t=e===""?[]:e.split("/");return t.map((e,n)=>(0,
y.join)(...t.slice(0,n),".gitattributes"))}function matters({context:e,file:t,ignore:n}){const s=(0,w.z)(n)
;const o=new Set([t,`${t}.dockerignore`,(0,y.join)(e,".dockerignore")]);return({path:t})=>{
if(o.has(t)||t.endsWith(".gitattributes"))return true;const n=e===""?t:t.startsWith(`${e}/`)?t.slice(e.length+1):void 0
;return n!==void 0&&!s(n)}}function existing(e,t,n){const s=new Set([...t,...n].map(({path:e})=>e))
;return e.filter(e=>e===""||s.has(e))}const hash=e=>(0,k.createHash)("sha256").update(e).digest("hex")
;async function decide(e,t,n){const{workspace:s}=n.run;const o=readContent(await t.source(),e,{...n,workspace:s})
;const i=e.repository===void 0?void 0:plan_open(t,e.repository);i?.catch(()=>{});const r=await o;const a=await i
;const c=parseDockerfile(r.dockerfile)
;for(const{text:e,line:t}of c.loose)n.log.notice(`${r.file} line ${t}: ADD ${e} has no checksum, so the content key cannot tell when it changes`)
;const l=e.platforms??[(0,u.hJ)(process.arch)];const f=a===void 0?{}:await keptBases(a,r,n)
;const m=await resolveBases(c,r.file,e,l,()=>t.registries(),f);const h=contentKey({context:r.visible,
attributes:r.attributes,ignore:r.ignoreBlob,dockerfile:r.dockerfileBlob,target:e.target,platforms:l.map(u.VQ),
buildArgs:e["build-args"]??{},labels:e.labels??{},annotations:e.annotations??{},testCommand:e["test-command"],
bases:m.digests,provenance:e.provenance==="false"?void 0:e.provenance,sbom:e.sbom==="false"?void 0:e.sbom},hash);return{
ask:e,content:r,platforms:l,bases:m,key:h,release:releaseOf(r),repository:a}}async function plan_open(e,t){
return await(await e.registries()).open(t)}async function keptBases(e,{commit:t,dirty:n},{run:s,refreshBase:o,log:i}){
if(o==="true")return{};const r=`${e.host}/${e.name}`;const c=[...n?[]:[t.sha],...o==="false"?(0,a.Ct)(s):[]]
;for(const t of c){const n=await lastBases(e,t);if(Object.keys(n).length===0)continue
;i.info(`refresh-base: the base images are those of ${r}:${t}`);return n}
if(o==="false")i.info(`refresh-base: ${r} has no build under ${c.join(", ")||"any branch"} yet: the base images are those of now`)
;return{}}function releaseOf({commit:e,snapshot:t,dirty:n}){const s=e.sha.slice(0,12)
;return n?`${s}-dirty-${t.tree.slice(0,6)}`:s}const R=(0,i.Q)({name:"build-image",
description:"Builds the image of a commit, reproducibly, unless one with the same content is there already",inputs:g,
outputs:{outcome:"built, found, refused or failed",
image:"By digest: <registry>/<name>@sha256:… when it was found there, else oci:<folder>@sha256:…, for push-registry",
digest:"Of the image, or of the index of several platforms",
key:"The content key, 64 hex digits; empty when the image is not to be found by it: of a dirty tree, or made of what no key can tell",
cached:"true when the image was found by its content and nothing was built",
release:"Id of the release: the commit, shortened, and -dirty- when the tree was",
size:"Bytes of the layers, compressed, of the first platform",images:"All of this for each image, as JSON by name",
result:"All of this and more as JSON"},check:function check(e){const t=[...(0,h.checkLogins)(e)]
;if(e["refresh-base"]==="false"&&e.repository===void 0&&e.images===void 0)t.push("refresh-base: false needs repository, where the last build is found")
;return t},async run(e,t){const{run:n,log:s}=e;const{"refresh-base":o,dirty:i}=e.inputs;const r=scratchFolder(e)
;const a=await imagesAsked(e.inputs,n.workspace);const c=await Promise.all(a.map(e=>decide(e,t,{run:n,refreshBase:o,
dirty:i,scratch:r,log:s})));const l=await Promise.all(c.map(look));const f=c.filter((e,t)=>l[t]===void 0)
;const u=f.length===0?[]:await build(e,t,f,r);const m=c.flatMap((e,t)=>l[t]??u[f.indexOf(e)]??[])
;for(const e of m)s.info(told(e));tell(e,m)},async post(e,t){try{
await closeWorkshop(e,async()=>await(await t()).docker())}finally{const t=e.kept("folder");if(t!==void 0)(0,
s.rmSync)(t,{recursive:true,force:true})}}});async function look(e){const t=performance.now();const n=await lookUp(e)
;const s=(performance.now()-t)/1e3;return n&&accountOf(e,n,{seconds:s,last:void 0,verified:false})}
async function build(e,t,n,s){const{run:o,log:i,inputs:r}=e;const a=await openWorkshop(n,t,r.builder,e,s)
;const c=n.length===1?e.section:e=>i.debug(e);const l={ports:t,workshop:a,run:o,log:i,verify:r.verify,section:c}
;const f=await Promise.allSettled(n.map(e=>buildOne(e,l)));e.section("");e.keep("tests","[]")
;const u=f.flatMap(e=>e.status==="rejected"?[e.reason]:[])
;for(const e of u.slice(1))i.warning(e instanceof Error?e.message:String(e),"Failed as well");if(u.length>0)throw u[0]
;return f.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}function tell(e,t){const[n]=t;const facts=t=>{
const{image:n,digest:s,found:o,release:i,size:r}=t;return{image:n,digest:s,key:keyFor(t,e.run.sha),cached:o,release:i,
size:r}};if(t.length===1&&n)for(const[t,s]of Object.entries(facts(n)))e.setOutput(t,s)
;const s=Object.fromEntries(t.map(e=>[e.name||"image",facts(e)]));e.setOutput("images",JSON.stringify(s))
;e.setOutput("cached",t.every(({found:e})=>e));e.setOutput("release",n?.release??"")
;e.setOutput("outcome",t.every(({found:e})=>e)?"found":"built");e.report({
layers:Object.fromEntries(t.map(({name:e,platforms:t})=>[e||"image",t]))});e.summary(buildSummary(t))}},4061:(e,t,n)=>{
n.d(t,{i:()=>baseImages,f:()=>fullName});var s=n(2807);var o=n(3643);var i=n(8687);function substitute(e,t){let n=""
;for(let s=0;s<e.length;s++){const o=e.slice(s);const i=/^\$([A-Za-z_]\w*)/.exec(o);if(i){n+=t[i[1]??""]??""
;s+=i[0].length-1}else if(o.startsWith("${")){const e=closing(o);n+=braces(o.slice(2,e),t);s+=e
}else if(o.startsWith("\\")&&o.length>1){n+=o[1];s+=1}else if(e[s]!=='"'&&e[s]!=="'")n+=e[s]}return n}
function closing(e){let t=0;for(let n=0;n<e.length;n++){if(e.startsWith("${",n))t+=1;if(e[n]==="}"&&--t===0)return n}
throw new Error(`${e} lacks its closing brace`)}function braces(e,t){
const[,n="",s="",o="",i=""]=/^(\w+)(?:(:?)([-+])([\s\S]*))?$/.exec(e)??[]
;if(n==="")throw new Error(`\${${e}} is not understood; write the value out, or use \${NAME:-default}`);const r=t[n]
;const a=r!==void 0&&(s===""||r!=="");if(o==="-")return a?r:substitute(i,t);if(o==="+")return a?substitute(i,t):""
;return r??""}function baseImages(e,t){const n=new Map;const s=t.buildArgs["BUILDKIT_SYNTAX"]??e.syntax?.text;if(s){
const o=e.syntax?.line??1;const i=nameIn(t.file,s.split(/\s/)[0]??"",o);n.set(`syntax ${i}`,{name:i,line:o,syntax:true})
}const o=new Set;for(const s of t.platforms){const i=globals(e,t,s);const r=new Reach(e.stages,i,t.file,n)
;o.add(r.follow(targetOf(e,t)))}const i=o.size===1?[...o][0]:void 0
;const r=[...n.values()].sort((e,t)=>e.line-t.line||(e.name<t.name?-1:1));return{all:r,final:i}}
function targetOf({stages:e},{target:t,file:n}){
if(e.length===0)throw(0,s.Qm)(`${n} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`)
;if(t===void 0)return e.length-1;const o=stageAt(e,t);if(o!==void 0)return o;const i=e.flatMap(({name:e})=>e??[])
;throw(0,s.Qm)(`target: ${n} has no stage ${t}; ${i.length===0?"it names none":`there are ${i.join(", ")}`}`)}
function globals(e,{buildArgs:t,local:n},s){const i={...(0,o.xZ)(s,n)};for(const{name:n,value:s}of e.args){
const e=t[n]??(s===void 0?void 0:substitute(s,i));if(e!==void 0)i[n]=e}return i}class Reach{#e=new Set;#t;#n;#s;#o
;constructor(e,t,n,s){this.#t=e;this.#n=t;this.#s=n;this.#o=s}follow(e){const t=this.#t[e];if(t===void 0)return
;const n=this.#e.has(e);this.#e.add(e);const s=this.#i(t.base)
;const o=this.#t.findLastIndex(({name:t},n)=>n<e&&t===s.toLowerCase());const i=o>=0?this.follow(o):this.#r(s,t.base)
;for(const e of n?[]:t.sources){const t=stageAt(this.#t,e.text)
;if(t===void 0)this.#r(e.text,e);else if(!this.#e.has(t))this.follow(t)}return i}#i({text:e,line:t}){try{
const t=substitute(e,this.#n);if(t!=="")return t}catch(n){throw(0,s.Qm)(`${this.#s} line ${t}: FROM ${e}: ${n.message}`)
}throw(0,s.Qm)(`${this.#s} line ${t}: FROM ${e} names nothing; give the ARG a default, or a value in build-args`)}
#r(e,{line:t}){if(e.toLowerCase()==="scratch")return;const n=nameIn(this.#s,e,t);if(!this.#o.has(n))this.#o.set(n,{
name:n,line:t});return n}}function stageAt(e,t){const n=e.findLastIndex(({name:e})=>e===t.toLowerCase())
;if(n>=0)return n;return/^\d+$/.test(t)&&Number(t)<e.length?Number(t):void 0}function nameIn(e,t,n){try{
return fullName(t)}catch(t){throw(0,s.Qm)(`${e} line ${n}: ${t.message}`)}}function fullName(e){
const{host:t,name:n,tag:s,digest:o}=(0,i.F2)(e);const r=s===void 0&&o===void 0?":latest":s===void 0?"":`:${s}`
;return`${t}/${n}${r}${o===void 0?"":`@${o}`}`}},5250:(e,t,n)=>{n.d(t,{J:()=>refuseDirty,i:()=>parseStatus})
;var s=n(2807);function parseStatus(e){const t=[];const n=e.split("\0");for(let e=0;e<n.length;e++){const s=n[e]??""
;const o=s[0];if(o==="?")t.push({path:s.slice(2),state:"untracked"});if(o==="2")e+=1
;const i=o==="1"?8:o==="2"?9:o==="u"?10:0;if(i===0)continue;const r=s.split(" ")
;const a=r[2]?.startsWith("S")&&/[MU]/.test(r[2].slice(2));t.push({path:r.slice(i).join(" "),
state:a?"submodule":"changed"})}return t}function refuseDirty(e,t){const n={changed:"changed",untracked:"not tracked",
submodule:"changed inside of a submodule"};const o=e.slice(0,5).map(({path:e,state:t})=>`${e} (${n[t]})`)
;const i=e.length>5?` and ${e.length-5} more`:""
;const r=e.some(({state:e})=>e==="submodule")?"":", or give dirty: allow to build what is there";return(0,
s.J5)(`the work tree is not what commit ${t.slice(0,12)} holds: ${o.join(", ")}${i}; commit them, or have .gitignore or .dockerignore leave them out${r}`)
}},6618:(e,t,n)=>{n.d(t,{N:()=>takesBackBelow,z:()=>dockerignore});function dockerignore(e){const t=all(e);return e=>{
let n=false;for(const{excepts:s,matches:o}of t)if(withParents(e).some(o))n=!s;return n}}function takesBackBelow(e){
const t=all(e).filter(({excepts:e})=>e);return e=>{const n=e.split("/");return t.some(({text:e})=>{const t=e.split("/")
;const i=t.findIndex(e=>s.test(e));const r=(i===-1?t:t.slice(0,i)).slice(0,n.length)
;if(!r.every((e,t)=>compile(e)(n[t]??"")))return false;if(i===-1||i>=n.length)return t.length>n.length
;return n[i]?.startsWith((t[i]??"").replace(o,""))??false})}}const s=/\*\*|[[\]\\^]/;const o=/[*?[\]\\^].*$/s
;function all(e){return e.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(read)}function read(e){
if(e.startsWith("#"))return[];const t=e.trim();if(t==="")return[];const n=t.startsWith("!")
;const s=n?t.slice(1).trim():t;if(s==="")throw new Error('a line of "!" alone excepts nothing');const o=clean(s)
;const i=o.length>1?o.replace(/^\//,""):o;return[{excepts:n,text:i,matches:compile(i)}]}function withParents(e){
const t=e.split("/");return t.map((e,n)=>t.slice(0,n+1).join("/"))}function clean(e){const t=e.startsWith("/")
;const n=[];for(const s of e.split("/")){if(s===""||s===".")continue
;if(s!=="..")n.push(s);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!t)n.push(s)}
return`${t?"/":""}${n.join("/")}`||"."}function compile(e){let t="exact";let n="";const s=[...e];const peek=e=>s[e]
;for(let e=0,o=0;e<s.length;o++){const i=s[e++]??"";if(i==="*"&&peek(e)==="*"){e+=peek(e+1)==="/"?2:1;if(e<s.length){
n+="(.*/)?";t="regexp"}else if(t==="exact")t="prefix";else{n+=".*";t="regexp"}if(o===0)t="suffix"
}else if(i==="*"||i==="?"){n+=i==="*"?"[^/]*":"[^/]";t="regexp"
}else if(".+()|{}$".includes(i))n+=`\\${i}`;else if(i==="\\"){const o=s[e++];n+=o===void 0?"\\":`\\${o}`
;if(o!==void 0)t="regexp"}else{n+=i;if(i==="["||i==="]")t="regexp"}}if(t==="exact")return t=>t===e
;if(t==="prefix")return t=>t.startsWith(e.slice(0,-2));if(t==="suffix"){const t=e.slice(2)
;return e=>e.endsWith(t)||t.startsWith("/")&&e===t.slice(1)}const o=regExp(n,e);return e=>o.test(e)}
function regExp(e,t){for(const t of["u",""])try{return new RegExp(`^${e}$`,t)}catch{}
throw new Error(`"${t}" is not a pattern that BuildKit takes`)}},3643:(e,t,n)=>{n.d(t,{FL:()=>parsePlatform,
VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs});function parsePlatform(e){
const[,t,n,s]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(t===void 0||n===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const o=n==="x86_64"?"amd64":n==="aarch64"?"arm64":n;if(o==="arm64"&&s==="v8")return{os:t,architecture:o}
;return s===void 0?{os:t,architecture:o}:{os:t,architecture:o,variant:s}}
function platformText({os:e,architecture:t,variant:n}){return[e,t,...n?[n]:[]].join("/")}function platformArgs(e,t){
const of=(e,t)=>({[`${e}PLATFORM`]:platformText(t),[`${e}OS`]:t.os,[`${e}ARCH`]:t.architecture,
[`${e}VARIANT`]:t.variant??""});return{...of("TARGET",e),...of("BUILD",t)}}function localPlatform(e){return{os:"linux",
architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},5685:(e,t,n)=>{n.d(t,{u:()=>scannerOf})
;const s="docker/buildkit-syft-scanner:stable-1";function scannerOf(e){if(e==="false")return
;return/(?:^|,)generator=([^,]+)/.exec(e)?.[1]??s}},7412:(e,t,n)=>{n.d(t,{Gz:()=>below,RK:()=>visible,
Td:()=>attributesOf,cZ:()=>parseTree});var s=n(6618);function parseTree(e){return e.split("\0").flatMap(e=>{
const[,t,n,s,o]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(e)??[];return t&&n&&s&&o?[{mode:t,type:n,
id:s,path:o}]:[]})}function below(e,t){if(t==="")return e;const n=`${t}/`
;return e.filter(({path:e})=>e.startsWith(n)).map(e=>({...e,path:e.path.slice(n.length)}))}function visible(e,t){
const n=(0,s.z)(t);const o=(0,s.N)(t)
;return e.filter(({path:e,type:t})=>!n(e)||t==="commit"&&o(e)).map(e=>e.type==="tree"?{...e,id:""}:e)}
function attributesOf(e,t,n){return e.filter(({path:e,type:s})=>{
if(s!=="blob"||!/(^|\/)\.gitattributes$/.test(e))return false;const o=e.replace(/\/?\.gitattributes$/,"")
;if([o,t].includes("")||`${o}/`.startsWith(`${t}/`))return true;return[t,n].some(e=>`${e}/`.startsWith(`${o}/`))})}}};
