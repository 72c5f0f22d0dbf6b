export const id=3997;export const ids=[3997];export const modules={3997:(r,t,e)=>{e.r(t);e.d(t,{clock:()=>m,
connectRunner:()=>connectRunner,sha256:()=>sha256,workspaceAt:()=>workspaceAt});var a=e(7598);var o=e(3024)
;var n=e(1455);var c=e(8161);var s=e(6760);var i=e(8500);var u=e(7981);const m={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async r=>await(0,i.setTimeout)(r*1e3)};const l={open:()=>(0,
o.mkdtempSync)((0,s.join)(process.env["RUNNER_TEMP"]||(0,c.tmpdir)(),"immutable-build-")),folder:r=>void(0,
o.mkdirSync)(r,{recursive:true}),clear:r=>(0,o.rmSync)(r,{recursive:true,force:true})};function workspaceAt(r){return{
text:async t=>await(0,n.readFile)((0,s.resolve)(r,t),"utf8").catch(r=>{if(r.code==="ENOENT")return;throw r}),size:t=>(0,
o.statSync)((0,s.resolve)(r,t),{throwIfNoEntry:false})?.size,variable:r=>process.env[r]||void 0}}
function connectRunner(r){return{workspace:workspaceAt(r),scratch:l,clock:m,platform:(0,u.hJ)(process.arch),
name:`immutable-${(0,a.randomBytes)(6).toString("hex")}`,sha256}}function sha256(r){return(0,
a.createHash)("sha256").update(r).digest("hex")}},7981:(r,t,e)=>{e.d(t,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform,xZ:()=>platformArgs});function parsePlatform(r){
const[,t,e,a]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(r)??[]
;if(t===void 0||e===void 0)throw new Error(`"${r}" is not a platform such as linux/arm64`)
;const o=e==="x86_64"?"amd64":e==="aarch64"?"arm64":e;if(o==="arm64"&&a==="v8")return{os:t,architecture:o}
;return a===void 0?{os:t,architecture:o}:{os:t,architecture:o,variant:a}}
function platformText({os:r,architecture:t,variant:e}){return[r,t,...e?[e]:[]].join("/")}function platformArgs(r,t,e){
const of=(r,t)=>({[`${r}PLATFORM`]:platformText(t),[`${r}OS`]:t.os,[`${r}OSVERSION`]:"",[`${r}ARCH`]:t.architecture,
[`${r}VARIANT`]:t.variant??""});return{...of("TARGET",r),...of("BUILD",t),TARGETSTAGE:e||"default"}}
function localPlatform(r){return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[r]??r}}}};
