export const id=3997;export const ids=[3997];export const modules={23997:(r,t,e)=>{e.r(t);e.d(t,{clock:()=>l,
connectRunner:()=>connectRunner,sha256:()=>sha256,workspaceAt:()=>workspaceAt});var a=e(77598);var o=e(73024)
;var n=e(51455);var c=e(76760);var i=e(58500);var s=e(17981);var u=e(41190);const l={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async r=>await(0,i.setTimeout)(r*1e3)};const m={open:()=>(0,
u.$)("immutable-build-"),folder:r=>void(0,o.mkdirSync)(r,{recursive:true}),clear:r=>(0,o.rmSync)(r,{recursive:true,
force:true})};function workspaceAt(r){return{text:async t=>await(0,n.readFile)((0,c.resolve)(r,t),"utf8").catch(r=>{
if(r.code==="ENOENT")return;throw r}),write:async(t,e)=>{const a=(0,c.resolve)(r,t);await(0,n.mkdir)((0,c.dirname)(a),{
recursive:true});await(0,n.writeFile)(a,e)},size:t=>(0,o.statSync)((0,c.resolve)(r,t),{throwIfNoEntry:false})?.size,
variable:r=>process.env[r]||void 0}}function connectRunner(r){return{workspace:workspaceAt(r),scratch:m,clock:l,
platform:(0,s.hJ)(process.arch),name:`immutable-${(0,a.randomBytes)(6).toString("hex")}`,sha256}}function sha256(r){
return(0,a.createHash)("sha256").update(r).digest("hex")}},41190:(r,t,e)=>{e.d(t,{$:()=>scratchFolder});var a=e(73024)
;var o=e(48161);var n=e(76760);var c=e(62807);const i={ENOENT:"is not there",ENOTDIR:"is no folder",
EACCES:"may not be written to",EPERM:"may not be written to",EROFS:"may not be written to",ELOOP:"is a link to itself",
ENAMETOOLONG:"has too long a name"};function scratchFolder(r){const t=(0,n.resolve)(process.env["RUNNER_TEMP"]||(0,
o.tmpdir)());try{return(0,a.mkdtempSync)(`${t}/${r}`)}catch(r){const{code:e=""}=r;const a=Object.hasOwn(i,e)?i[e]:void 0
;if(a===void 0)throw r
;throw(0,c.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${t}, ${a}; give it a folder of this runner, or leave it as the runner sets it`,r)
}}},17981:(r,t,e)=>{e.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs})
;function parsePlatform(r){const[,t,e,a]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(r)??[]
;if(t===void 0||e===void 0)throw new Error(`"${r}" is not a platform such as linux/arm64`)
;const o=e==="x86_64"?"amd64":e==="aarch64"?"arm64":e;if(o==="arm64"&&a==="v8")return{os:t,architecture:o}
;return a===void 0?{os:t,architecture:o}:{os:t,architecture:o,variant:a}}
function platformText({os:r,architecture:t,variant:e}){return[r,t,...e?[e]:[]].join("/")}function platformArgs(r,t,e){
const of=(r,t)=>({[`${r}PLATFORM`]:platformText(t),[`${r}OS`]:t.os,[`${r}OSVERSION`]:"",[`${r}ARCH`]:t.architecture,
[`${r}VARIANT`]:t.variant??""});return{...of("TARGET",r),...of("BUILD",t),TARGETSTAGE:e||"default"}}
function localPlatform(r){return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[r]??r}}}};
