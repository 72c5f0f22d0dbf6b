export const id=3997;export const ids=[3997];export const modules={23997:(r,e,t)=>{t.r(e);t.d(e,{clock:()=>m,
connectRunner:()=>connectRunner,scratch:()=>l,sha256:()=>sha256,uniqueName:()=>uniqueName,workspaceAt:()=>workspaceAt})
;var a=t(77598);var o=t(73024);var n=t(51455);var c=t(76760);var i=t(58500);var s=t(17981);var u=t(41190);const m={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async r=>await(0,i.setTimeout)(r*1e3)};const l={open:()=>(0,
u.$)("immutable-build-"),folder:r=>void(0,o.mkdirSync)(r,{recursive:true}),clear:r=>(0,o.rmSync)(r,{recursive:true,
force:true})};function workspaceAt(r){return{text:async e=>await(0,n.readFile)((0,c.resolve)(r,e),"utf8").catch(r=>{
if(r.code==="ENOENT")return;throw r}),write:async(e,t)=>{const a=(0,c.resolve)(r,e);await(0,n.mkdir)((0,c.dirname)(a),{
recursive:true});await(0,n.writeFile)(a,t)},size:e=>(0,o.statSync)((0,c.resolve)(r,e),{throwIfNoEntry:false})?.size,
variable:r=>process.env[r]||void 0}}function connectRunner(r){return{workspace:workspaceAt(r),scratch:l,clock:m,
platform:(0,s.hJ)(process.arch),name:uniqueName(),sha256}}function uniqueName(){return`immutable-${(0,
a.randomBytes)(6).toString("hex")}`}function sha256(r){return(0,a.createHash)("sha256").update(r).digest("hex")}},
41190:(r,e,t)=>{t.d(e,{$:()=>scratchFolder});var a=t(73024);var o=t(48161);var n=t(76760);var c=t(62807);const i={
ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",EPERM:"may not be written to",
EROFS:"may not be written to",ELOOP:"is a link to itself",ENAMETOOLONG:"has too long a name"};function scratchFolder(r){
const e=(0,n.resolve)(process.env["RUNNER_TEMP"]||(0,o.tmpdir)());try{return(0,a.mkdtempSync)(`${e}/${r}`)}catch(r){
const{code:t=""}=r;const a=Object.hasOwn(i,t)?i[t]:void 0;if(a===void 0)throw r;throw(0,
c.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${e}, ${a}; give it a folder of this runner, or leave it as the runner sets it`,r)
}}},17981:(r,e,t)=>{t.d(e,{FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform});function parsePlatform(r){
const[,e,t,a]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(r)??[]
;if(e===void 0||t===void 0)throw new Error(`"${r}" is not a platform such as linux/arm64`)
;const o=t==="x86_64"?"amd64":t==="aarch64"?"arm64":t;if(o==="arm64"&&a==="v8")return{os:e,architecture:o}
;return a===void 0?{os:e,architecture:o}:{os:e,architecture:o,variant:a}}
function platformText({os:r,architecture:e,variant:t}){return[r,e,...t?[t]:[]].join("/")}function localPlatform(r){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[r]??r}}}};
