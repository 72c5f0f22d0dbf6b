import{createRequire as e}from"module";var r={42613:r=>{r.exports=e(import.meta.url)("assert")},20181:r=>{
r.exports=e(import.meta.url)("buffer")},35317:r=>{r.exports=e(import.meta.url)("child_process")},76982:r=>{
r.exports=e(import.meta.url)("crypto")},24434:r=>{r.exports=e(import.meta.url)("events")},79896:r=>{
r.exports=e(import.meta.url)("fs")},91943:r=>{r.exports=e(import.meta.url)("fs/promises")},16698:r=>{
r.exports=e(import.meta.url)("node:async_hooks")},4573:r=>{r.exports=e(import.meta.url)("node:buffer")},31421:r=>{
r.exports=e(import.meta.url)("node:child_process")},77598:r=>{r.exports=e(import.meta.url)("node:crypto")},41314:r=>{
r.exports=e(import.meta.url)("node:dgram")},40610:r=>{r.exports=e(import.meta.url)("node:dns")},73024:r=>{
r.exports=e(import.meta.url)("node:fs")},51455:r=>{r.exports=e(import.meta.url)("node:fs/promises")},37067:r=>{
r.exports=e(import.meta.url)("node:http")},32467:r=>{r.exports=e(import.meta.url)("node:http2")},44708:r=>{
r.exports=e(import.meta.url)("node:https")},77030:r=>{r.exports=e(import.meta.url)("node:net")},48161:r=>{
r.exports=e(import.meta.url)("node:os")},76760:r=>{r.exports=e(import.meta.url)("node:path")},1708:r=>{
r.exports=e(import.meta.url)("node:process")},57075:r=>{r.exports=e(import.meta.url)("node:stream")},38321:r=>{
r.exports=e(import.meta.url)("node:stream/consumers")},46466:r=>{r.exports=e(import.meta.url)("node:stream/promises")},
87997:r=>{r.exports=e(import.meta.url)("node:timers")},58500:r=>{r.exports=e(import.meta.url)("node:timers/promises")},
41692:r=>{r.exports=e(import.meta.url)("node:tls")},57975:r=>{r.exports=e(import.meta.url)("node:util")},38522:r=>{
r.exports=e(import.meta.url)("node:zlib")},70857:r=>{r.exports=e(import.meta.url)("os")},16928:r=>{
r.exports=e(import.meta.url)("path")},932:r=>{r.exports=e(import.meta.url)("process")},83480:r=>{
r.exports=e(import.meta.url)("querystring")},13193:r=>{r.exports=e(import.meta.url)("string_decoder")},53557:r=>{
r.exports=e(import.meta.url)("timers")},52018:r=>{r.exports=e(import.meta.url)("tty")},87016:r=>{
r.exports=e(import.meta.url)("url")},39023:r=>{r.exports=e(import.meta.url)("util")},13767:(e,r,t)=>{t.d(r,{
K:()=>forwardProxy});const n=["localhost","127.0.0.1","[::1]"];function forwardProxy(e){
const say=r=>e[r.toLowerCase()]||e[r];const r=say("HTTPS_PROXY")
;const t=(say("NO_PROXY")??"").split(/[\s,]+/).filter(e=>e!=="");if(!r||t.includes("*"))return
;const o=t.flatMap(e=>/^[*.]/.test(e)?[e]:[e,`.${e}`]);return{https_proxy:/^https?:\/\//i.test(r)?r:`http://${r}`,
no_proxy:[...o,...n].join(",")}}},62807:(e,r,t)=>{t.d(r,{C9:()=>Stopped,Cb:()=>Unmade,Cv:()=>about,FW:()=>topicOf,
I:()=>kindOf,J5:()=>refused,Qm:()=>wrong,gz:()=>failed,jQ:()=>CannotAsk});class Stopped extends Error{kind;outcome
;constructor(e,r,t,n){super(t,n===void 0?void 0:{cause:n});this.name="Stopped";this.kind=e;this.outcome=r}}
class CannotAsk extends Stopped{why;constructor(e,r,t,n){super(r,"failed",t,n);this.why=e}}
class Unmade extends Stopped{}function wrong(e,r){return new Stopped("wrong","failed",e,r)}function refused(e,r){
return new Stopped("refused","refused",e,r)}function failed(e,r="failed",t){return new Stopped("failed",r,e,t)}
function kindOf(e){return e instanceof Stopped?e.kind:"broken"}function about(e,r){return Object.assign(r,{topic:e})}
function topicOf(e){if(!(e instanceof Error))return;return"topic"in e?e.topic:topicOf(e.cause)}},61310:(e,r,t)=>{t.d(r,{
u:()=>linkTo});var n=t(5583);function linkTo(e,r){return/^https?:/.test(r)?`[${(0,n.g)(e)}](${target(r)})`:`${(0,
n.g)(e)}: ${(0,n.a)(r)}`}function target(e){
return e.replaceAll(/[\s()<>\\`]/g,e=>encodeURIComponent(e).replace("(","%28").replace(")","%29"))}},5583:(e,r,t)=>{
t.d(r,{a:()=>code,g:()=>safe});var n=t(2848);const o=1e3;function code(e){const r=(0,n.TN)(e,o)
;if(r.includes("\\|"))return`<code>${safe(r)}</code>`;return`\`${r.replaceAll("`","'").replaceAll("|","\\|")}\``}
function safe(e,r=o){
return(0,n.TN)(e,r).trimStart().replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll(/([\\|*_~$`[\]])/g,"\\$1").replace(/^(\d*)([#=+.)-])/,"$1\\$2")
}},41038:(e,r,t)=>{t.d(r,{p:()=>nearest});function nearest(e,r){const t=kebab(e);const n=r.map(e=>({each:e,
distance:distance(t,e)})).sort((e,r)=>e.distance-r.distance||(e.each<r.each?-1:1));const o=n[0]
;return o&&o.distance<=Math.max(1,Math.floor(o.each.length/3))?o.each:void 0}function kebab(e){
return e.replaceAll(/([a-z0-9])([A-Z])/g,"$1-$2").replaceAll(/[_ ]/g,"-").toLowerCase()}function distance(e,r){
let t=Array.from({length:r.length+1},(e,r)=>r);for(const[n,o]of[...e].entries()){const e=[n+1]
;for(const[n,c]of[...r].entries()){const r=(t[n]??0)+(o===c?0:1);e.push(Math.min(r,(t[n+1]??0)+1,(e[n]??0)+1))}t=e}
return t[r.length]??0}},2848:(e,r,t)=>{t.d(r,{Is:()=>harmless,TN:()=>oneLine,pj:()=>plain})
;const n=/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;function plain(e){
return e.replaceAll("\r\n","\n").replaceAll(n,e=>{const r=e.charCodeAt(0).toString(16)
;return r.length>2?`\\u${r}`:`\\x${r.padStart(2,"0")}`})}function oneLine(e,r){const t=plain(e).split("\n")
;const n=t.flatMap(e=>e.trim()||[]).join(" ");if(n.length<=r)return n
;const o=n.slice(0,r).replace(/[\ud800-\udbff]$/,"");return`${o} … ${n.length-o.length} characters more`}
function harmless(e){return plain(e).replaceAll("##[","## [").replaceAll(/^(?:(?!\n)[\s\p{Cf}])*(?=::)/gmu,"$&| ")}},
16912:(e,r,t)=>{t.d(r,{j:()=>quiet});var n=t(5583);function quiet(e,r){return(0,
n.g)(e,r).replaceAll("@","@\x3c!-- --\x3e")}}};var t={};function __nccwpck_require__(e){var n=t[e]
;if(n!==void 0)return n.exports;var o=t[e]={exports:{}};var c=true;try{
r[e].call(o.exports,o,o.exports,__nccwpck_require__);c=false}finally{if(c)delete t[e]}return o.exports}
__nccwpck_require__.m=r
;if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"
;(()=>{__nccwpck_require__.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;__nccwpck_require__.d(r,{a:r});return r}
})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r
;__nccwpck_require__.t=function(t,n){if(n&1)t=this(t);if(n&8)return t;if(typeof t==="object"&&t){
if(n&4&&t.__esModule)return t;if(n&16&&typeof t.then==="function")return t}var o=Object.create(null)
;__nccwpck_require__.r(o);var c={};r=r||[null,e({}),e([]),e(e)]
;for(var i=n&2&&t;typeof i=="object"&&!~r.indexOf(i);i=e(i))Object.getOwnPropertyNames(i).forEach(e=>c[e]=()=>t[e])
;c["default"]=()=>t;__nccwpck_require__.d(o,c);return o}})();(()=>{__nccwpck_require__.d=(e,r)=>{
for(var t in r)if(__nccwpck_require__.o(r,t)&&!__nccwpck_require__.o(e,t))Object.defineProperty(e,t,{enumerable:true,
get:r[t]})}})();(()=>{__nccwpck_require__.f={}
;__nccwpck_require__.e=e=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((r,t)=>{__nccwpck_require__.f[t](e,r)
;return r},[]))})();(()=>{__nccwpck_require__.u=e=>e+".index.js"})();(()=>{
__nccwpck_require__.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{__nccwpck_require__.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag)Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})
;Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:0};var installChunk=r=>{
var{ids:t,modules:n,runtime:o}=r;var c,i,s=0;for(c in n)if(__nccwpck_require__.o(n,c))__nccwpck_require__.m[c]=n[c]
;if(o)o(__nccwpck_require__);for(;s<t.length;s++){i=t[s];if(__nccwpck_require__.o(e,i)&&e[i])e[i][0]();e[t[s]]=0}}
;__nccwpck_require__.f.j=(r,t)=>{var n=__nccwpck_require__.o(e,r)?e[r]:void 0;if(n!==0)if(n)t.push(n[1]);else if(true){
var o=import("./"+__nccwpck_require__.u(r)).then(installChunk,t=>{if(e[r]!==0)e[r]=void 0;throw t})
;o=Promise.race([o,new Promise(t=>n=e[r]=[t])]);t.push(n[1]=o)}}})();var n={};__nccwpck_require__.d(n,{q0:()=>describe,
iW:()=>main,Dy:()=>y});var o=__nccwpck_require__(62807);var c=__nccwpck_require__(13767)
;async function goThroughProxy(e,r){const t=(0,c.K)(e);if(t===void 0)return
;const n=await Promise.resolve().then(__nccwpck_require__.t.bind(__nccwpck_require__,37067,19))
;if(!("setGlobalProxyFromEnv"in n)){if(e["NODE_USE_ENV_PROXY"])return
;r(`HTTPS_PROXY: Node ${process.version} of this runner follows no proxy; where AWS and registries can only be reached through it, update the runner to 2.333.0 or later`)
;return}const i=["http_proxy","HTTP_PROXY"].map(r=>[r,e[r]]);for(const[r]of i)delete e[r];try{n.setGlobalProxyFromEnv(t)
}catch(e){
throw(0,o.Qm)("HTTPS_PROXY: it is not the address of a proxy such as http://proxy.example.com:3128; correct it",e)
}finally{for(const[r,t]of i)if(t!==void 0)e[r]=t}}const i={attestations:"images.md#proof-of-who-built-it",
balancer:"feature-environments.md#which-balancer",content:"images.md#what-an-image-is-made-of",
end:"when-something-fails.md#what-happens-and-what-you-do","fleet-file":{
"feature-env":"feature-environments.md#an-environment-for-each-branch",
"immutable-rollout":"first-rollout.md#2-a-fleet-file",teardown:"feature-environments.md#an-environment-for-each-branch"
},inputs:{"build-image":"images.md#inputs-and-outputs-of-build-image",
"feature-env":"feature-environments.md#inputs-and-outputs-of-feature-env",
"immutable-rollout":"how-a-rollout-works.md#inputs-and-outputs-of-immutable-rollout",
"push-registry":"images.md#inputs-and-outputs-of-push-registry","smoke-test":"smoke-tests.md#inputs",
teardown:"feature-environments.md#inputs-and-outputs-of-teardown"},
"others-serve":"existing-group.md#from-your-existing-group",permissions:{"build-image":"permissions.md#the-push-role",
"feature-env":"permissions.md#the-role-of-environments","immutable-rollout":"permissions.md#the-deploy-role",
"push-registry":"permissions.md#the-push-role","smoke-test":"permissions.md#the-watch-role",
teardown:"permissions.md#the-role-of-environments"},role:"permissions.md#who-may-assume-it",
"smoke-spec":"smoke-tests.md#checks-in-a-file",tags:"images.md#tags",teardown:"feature-environments.md#tear-down",
time:"how-a-rollout-works.md#how-long-it-may-take",unwritten:"when-something-fails.md#messages"}
;function guideOf(e,r,{server:t,repository:n,ref:o}){if(e===void 0)return;const c=i[e]
;const s=typeof c==="string"?c:c[r];if(s===void 0)return;const _=`docs/guides/${s}`
;return n&&o?`${t}/${n}/blob/${encodeURI(o).replaceAll(/[?#]/g,encodeURIComponent)}/${_}`:_}function withGuide(e,r){
if(r===void 0)return e;const t=e.includes("\n")?"\nMore":e.endsWith(".")?" More":"; more";return`${e}${t}: ${r}`}
var s=__nccwpck_require__(70857);function utils_toCommandValue(e){
if(e===null||e===void 0)return"";else if(typeof e==="string"||e instanceof String)return e;return JSON.stringify(e)}
function toCommandProperties(e){if(!Object.keys(e).length)return{};return{title:e.title,file:e.file,line:e.startLine,
endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,r,t){
const n=new Command(e,r,t);process.stdout.write(n.toString()+s.EOL)}function command_issue(e,r=""){
command_issueCommand(e,{},r)}class Command{constructor(e,r,t){if(!e)e="missing.command";this.command=e;this.properties=r
;this.message=t}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let r=true;for(const t in this.properties)if(this.properties.hasOwnProperty(t)){const n=this.properties[t];if(n){
if(r)r=false;else e+=",";e+=`${t}=${escapeProperty(n)}`}}}e+=`::${escapeData(this.message)}`;return e}}
function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}
function escapeProperty(e){
return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")
}var _=__nccwpck_require__(76982);var a=__nccwpck_require__(79896);function file_command_issueFileCommand(e,r){
const t=process.env[`GITHUB_${e}`];if(!t)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!a.existsSync(t))throw new Error(`Missing file at path: ${t}`)
;a.appendFileSync(t,`${utils_toCommandValue(r)}${s.EOL}`,{encoding:"utf8"})}
function file_command_prepareKeyValueMessage(e,r){const t=`ghadelimiter_${_.randomUUID()}`
;const n=utils_toCommandValue(r)
;if(e.includes(t))throw new Error(`Unexpected input: name should not contain the delimiter "${t}"`)
;if(n.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}"`)
;return`${e}<<${t}${s.EOL}${n}${s.EOL}${t}`}__nccwpck_require__(16928);var u;(function(e){e[e["Success"]=0]="Success"
;e[e["Failure"]=1]="Failure"})(u||(u={}));function setSecret(e){command_issueCommand("add-mask",{},e)}
function setOutput(e,r){const t=process.env["GITHUB_OUTPUT"]||""
;if(t)return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,r))
;process.stdout.write(s.EOL);command_issueCommand("set-output",{name:e},utils_toCommandValue(r))}function debug(e){
command_issueCommand("debug",{},e)}function error(e,r={}){
command_issueCommand("error",toCommandProperties(r),e instanceof Error?e.toString():e)}function warning(e,r={}){
command_issueCommand("warning",toCommandProperties(r),e instanceof Error?e.toString():e)}function notice(e,r={}){
command_issueCommand("notice",toCommandProperties(r),e instanceof Error?e.toString():e)}function info(e){
process.stdout.write(e+s.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){
command_issue("endgroup")}function saveState(e,r){const t=process.env["GITHUB_STATE"]||""
;if(t)return file_command_issueFileCommand("STATE",file_command_prepareKeyValueMessage(e,r))
;command_issueCommand("save-state",{name:e},utils_toCommandValue(r))}var p=__nccwpck_require__(2848)
;const l=process.env["GITHUB_ACTIONS"]==="true";const m=function getState(e){return process.env[`STATE_${e}`]||""}
;function log_saveState(e,r){if(l)saveState(e,r)}function log_setSecret(e){if(l)setSecret(e)}
function log_setOutput(e,r){if(l)setOutput(e,r);else if(e!=="result"&&r!=="")info((0,p.Is)(`${e}: ${r}`))}
function makeLog(e){const told=r=>(0,p.Is)(e(r));if(!l)return atTerminal(told);const titled=e=>e===void 0?{}:{
title:told(e)};return{info:e=>info(told(e)),notice:(e,r)=>notice(told(e),titled(r)),
warning:(e,r)=>warning(told(e),titled(r)),error:(e,r)=>error(told(e),titled(r)),debug:e=>debug(told(e)),
beginFold:e=>startGroup(told(e)),endFold:()=>endGroup()}}function atTerminal(e){const say=r=>info(e(r))
;const titled=e=>(r,t)=>say(`${e}${t===void 0?"":` (${t})`}: ${r}`);return{info:say,notice:titled("notice"),
warning:titled("warning"),error:titled("error"),debug:()=>{},beginFold:e=>say(`\n== ${e}`),endFold:()=>{}}}
function onceRead(e){process.stdout.write("",e)}function makeContext(e,r,t,n,o,c){let i=false;return{inputs:e,run:r,
log:o,secrets:n,guide:c,group:async(e,r)=>{o.beginFold(e);try{return await r()}finally{o.endFold()}},section:e=>{
if(i)o.endFold();i=e!=="";if(i)o.beginFold(e)},summary:e=>t.summary(e),setOutput:(e,r)=>t.set(e,r),report:e=>t.add(e),
keep:(e,r)=>t.keep(e,r),kept:e=>m(e)||void 0}}var d=__nccwpck_require__(61310);var f=__nccwpck_require__(16912)
;const w={
wrong:["❌","failed before it began","Nothing was changed. Correct what is named above, then run this job again."],
refused:["✋","refused","Nothing was changed. See to what is named above, then run this job again."],
failed:["❌","failed",""],
broken:["❌","failed","This is a mistake in the action: please report it, with the log of this step."]}
;function stoppedSummary({what:e,kind:r,message:t,guide:n,run:o}){const[c,i,s]=w[r];const _=[n&&(0,
d.u)("What the guide says",n),o&&(0,d.u)("this run",o)].filter(Boolean)
;const a=[s,_.join(" · ")].filter(Boolean).map(e=>`- ${e}\n`);return[`## ${c} ${(0,f.j)(e)}: ${i}\n`,`${(0,
f.j)(t,1200).replace(/\.$/,"")}.\n`,a.join("")].filter(Boolean).join("\n")}const h={
ENOSPC:["the disk is full","free some space"],EDQUOT:["the disk is full","free some space"],
EMFILE:["too many files are open at once","raise the runner's limit of open files (ulimit -n, LimitNOFILE of its service)"],
ENFILE:["too many files are open on this machine","raise its limit (sysctl fs.file-max), or end what keeps them open"]}
;function exhausted(e){if(e instanceof o.C9||!(e instanceof Error))return
;const r=e.code??/\bspawn .+ (E[A-Z]+)$/.exec(e.message)?.[1]??"";const t=Object.hasOwn(h,r)?h[r]:void 0
;if(t===void 0)return;const[n,c]=t;return(0,o.gz)(`${n} (${e.message}); ${c} and run again`,"failed",e)}
function unwritten(e){return(0,o.Cv)("unwritten",(0,o.gz)(e))}class Ending{#e;#r;#t;#n;#o;constructor(e,r,t,n,o){
this.#e=e;this.#r=r;this.#t=t;this.#n=n;this.#o=o}stop(e,r){const t=this.#t;const n=exhausted(e)??e
;const c=e instanceof o.C9?"":t.done;const i=`${c&&`${c}; but `}${messageOf(n)}`;const s=this.#o(n);this.#c(n,i,s)
;if(r==="post")return;const _=(0,o.I)(n);this.#i({kind:_,message:i,guide:s});t.add({error:{kind:_,message:i,
...s!==void 0&&{guide:s}}});t.close(n instanceof o.C9?n.outcome:"failed");if(t.unwritten===void 0||(0,
o.FW)(n)==="unwritten")return;const a=unwritten(t.unwritten);this.#c(a,a.message,this.#o(a))}#c(e,r,t){if((0,
o.I)(e)!=="broken"){this.#n.error(withGuide(r,t));return}
this.#n.error(`this is a mistake in the action, please report it: ${r}`)
;this.#n.info(e instanceof Error?e.stack??e.message:String(e))}#i(e){const r=this.#t;const{guide:t}=e
;if(r.summarized==="")r.summary(stoppedSummary({...e,what:this.#s(),run:this.#r.url
}));else if(t!==void 0&&!r.summarized.includes(t))r.summary(`\n${(0,d.u)("More on this",t)}\n`)}#s(){
const{name:e,inputs:r}=this.#e;const given=e=>e in r?(process.env[`INPUT_${e.toUpperCase()}`]??"").trim():""
;const[t,n]=[given("app"),given("environment")];return[e,t&&`of ${t}`,n&&`in ${n}`].filter(Boolean).join(" ")}}
function messageOf(e){return e instanceof Error?e.message:String(e)}var k=__nccwpck_require__(73024)
;function readRun(e){const say=r=>e[`GITHUB_${r}`]??"";const r=say("REPOSITORY");const t=say("RUN_ID")
;const n=say("EVENT_NAME");const o=eventIn(say("EVENT_PATH"));const c=`${say("SERVER_URL")}/${r}/actions/runs/${t}`
;return{id:t,attempt:Number(say("RUN_ATTEMPT")||1),repository:r,repositoryId:say("REPOSITORY_ID"),
serverUrl:say("SERVER_URL")||"https://github.com",sha:say("SHA"),ref:say("REF"),headRef:say("HEAD_REF"),
baseRef:say("BASE_REF"),defaultBranch:o.repository?.default_branch??scheduled(n,say("REF")),actor:say("ACTOR"),event:{
name:n,...pullIn(o),...commitIn(o)},idToken:Boolean(e["ACTIONS_ID_TOKEN_REQUEST_URL"]),
apiUrl:say("API_URL")||"https://api.github.com",url:say("SERVER_URL")&&r&&t?c:void 0,workspace:say("WORKSPACE")||"."}}
function readSuite(e){const say=r=>e[`GITHUB_${r}`]??"";return{server:say("SERVER_URL"),
repository:say("ACTION_REPOSITORY"),ref:say("ACTION_REF")}}function eventIn(e){try{return JSON.parse((0,
k.readFileSync)(e,"utf8"))??{}}catch{return{}}}function pullIn({repository:e,pull_request:r}){
if(r?.number===void 0)return{};const{sha:t="",repo:n}=r.head??{};return{pull:{number:r.number,sha:t,
fork:n?.id===void 0||n.id!==e?.id}}}function commitIn({head_commit:e,pull_request:r}){const t=r?r.title:e?.message
;const n=r?r.user?.login:e?.author?.name;return t===void 0?{}:{commit:{message:t,author:n??""}}}function scheduled(e,r){
return e==="schedule"?r.replace(/^refs\/heads\//,""):""}var g=__nccwpck_require__(41038)
;function readInputs(e,r,t,n=()=>{}){const c={};const i=[];const s=new Set;for(const[r,o]of Object.entries(e)){
const e=(t[variable(r)]??t[byHand(r,t)])?.trim()||void 0;if(e===void 0&&o.required){i.push(`${r} is required`);s.add(r)
;continue}try{c[r]=o.parse(e);if(o.secrets)n(...o.secrets(c[r]))}catch(e){
i.push(`${r}: ${e instanceof Error?e.message:String(e)}`);s.add(r)}}i.push(...unknownInputs(Object.keys(e),t))
;i.push(...r?.(c,s)??[]);if(i.length>0)throw(0,o.Cv)("inputs",(0,o.Qm)(`invalid inputs: ${i.join("; ")}`));return c}
function unknownInputs(e,r){const t=new Set(e.flatMap(e=>[variable(e),byHand(e,r)]))
;const n=Object.keys(r).filter(e=>e.startsWith("INPUT_")&&!t.has(e)&&r[e]!=="").map(e=>e.slice(6).toLowerCase())
;if(n.length===0)return[];const[o="",...c]=n.map(r=>{const t=(0,g.p)(r.replaceAll("_","-"),e)
;return`${r.slice(0,50)} is not an input${t===void 0?"":`, did you mean ${t}?`}`})
;return[`${o}${c.length>0?`, ${c.join(", ")}`:""} (inputs are ${e.join(", ")})`]}function byHand(e,r){
return r["GITHUB_ACTIONS"]==="true"?variable(e):variable(e).replaceAll("-","_")}function variable(e){
return`INPUT_${e.replaceAll(" ","_").toUpperCase()}`}class Report{#_={};#a;#u={};#p=new Map;#l="";constructor(e){
this.#a=e}set(e,r){const t=this.#a(String(r));this.#_[e]=t;this.#m("outputs",()=>log_setOutput(e,t))}add(e){
Object.assign(this.#u,e)}keep(e,r){this.#m("state",()=>log_saveState(e,r))}summary(e){
const r=process.env["GITHUB_STEP_SUMMARY"];const t=this.#a(e);this.#l+=t;if(r)this.#m("summary",()=>(0,
k.appendFileSync)(r,t.endsWith("\n")?t:`${t}\n`))}get summarized(){return this.#l}close(e){
if(this.#_["outcome"]===void 0)this.set("outcome",e);const r=JSON.stringify({...this.#_,...this.#u
},(e,r)=>typeof r==="string"?this.#a(r):r);this.#m("outputs",()=>log_setOutput("result",r))}get done(){
const{outcome:e}=this.#_;const{why:r}=this.#u;return e===void 0?"":[e,r].filter(Boolean).join(": ")}get unwritten(){
if(this.#p.size===0)return;const e=[...new Set(this.#p.values())].join("; ")
;const r=/ENOSPC|EDQUOT/.test(e)?"free the runner's disk":"see that the runner can write there"
;return`${[...this.#p.keys()].join(" and ")} could not be written: ${e}; ${r}`}#m(e,r){try{r()}catch(r){
this.#p.set(e,r instanceof Error?r.message:String(r))}}}var q=__nccwpck_require__(5583);class RunSecrets{#d=new Set
;#f=[];hide=(...e)=>{const r=e.flatMap(e=>e===void 0?[]:[e,...e.split(/\r?\n/)]);const t=new Set(this.#f)
;for(const e of r.map(e=>e.trim())){if(e===""||this.#d.has(e))continue;this.#d.add(e)
;for(const r of[e,base64(e),encoded(e)])log_setSecret(r);if(e.length>=8)for(const r of formsOf(e))t.add(r)}
this.#f=[...t].sort((e,r)=>r.length-e.length)};clean=e=>{let r=e
;for(const e of this.#f)if(r.includes(e))r=r.replaceAll(e,"***");return r}}
const base64=e=>Buffer.from(e).toString("base64");const encoded=e=>encodeURIComponent(e.toWellFormed())
;function formsOf(e){const r=[encoded(e),new URLSearchParams([["",e]]).toString().slice(1)]
;const t=[e,...r,...r.map(e=>e.replace(/%../g,e=>e.toLowerCase())),JSON.stringify(e).slice(1,-1),Buffer.from(e).toString("hex"),(0,
q.g)(e),(0,q.a)(e).slice(1,-1),base64(e),...[0,1,2].map(r=>within(e,r))]
;return t.flatMap(e=>[e,e.replaceAll("+","-").replaceAll("/","_")]).filter(e=>e.length>5)}function within(e,r){
const t=Buffer.concat([Buffer.alloc(r),Buffer.from(e)]);const n=Math.floor(t.length*8/6)
;return t.toString("base64").slice(Math.ceil(r*8/6),n)}function secretsIn(e){
const r=["HTTPS_PROXY","https_proxy","HTTP_PROXY","http_proxy"].map(r=>/^[^@]*:([^:@]+)@/.exec(e[r]??"")?.[1])
;return[...["AWS_SECRET_ACCESS_KEY","AWS_SESSION_TOKEN","AWS_CONTAINER_AUTHORIZATION_TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN","ACTIONS_RUNTIME_TOKEN","GITHUB_TOKEN","GH_TOKEN"].map(r=>e[r]),...r]
}async function perform(e,r,t){const n=new RunSecrets;const c=makeLog(n.clean);const i=new Report(n.clean)
;const s=readSuite(process.env);const guide=r=>guideOf((0,o.FW)(r),e.name,s)
;const _=new Ending(e,readRun(process.env),i,c,guide);let a;const stop=e=>{a?.section("");process.exitCode=1;_.stop(e,r)
};process.once("uncaughtException",e=>{process.on("uncaughtException",()=>{});stop(e);onceRead(()=>process.exit())})
;try{if(r==="post"&&!m("inputs-read"))return;n.hide(...secretsIn(process.env))
;const o=readInputs(e.inputs,e.check,process.env,n.hide);a=makeContext(o,readRun(process.env),i,n,c,guide)
;if(r==="post"){const r=a;await(e.post?.(a,()=>t(r)));if(i.unwritten!==void 0)throw unwritten(i.unwritten);return}
i.keep("inputs-read","true");if(i.unwritten!==void 0)throw unwritten(`nothing was done: ${i.unwritten}`)
;await e.run(a,await t(a));a.section("");i.close("done")
;if(i.unwritten!==void 0)throw unwritten(`${i.done}; but ${i.unwritten}`)}catch(e){stop(e)}}const v={"build-image":{
load:()=>Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(4949)]).then(__nccwpck_require__.bind(__nccwpck_require__,74949)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{
const{connectAttestations:o,connectImages:c,connectPushing:i,layout:s,loginsIn:_}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;const a=await _(e,n);const u=[e["repository"]??"",...e["images"]?.match(/public\.ecr\.aws\/\S+/g)??[]]
;const p=e["push"]?u:[];const l=once(async()=>{
const{builderMirrors:r}=await __nccwpck_require__.e(6531).then(__nccwpck_require__.bind(__nccwpck_require__,26531))
;return await c(a,t,n,e,p,r(e["builder"]))});const m=once(()=>o(e,r,t));return{
runner:(await __nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))).connectRunner(r.workspace),
source:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__,50782))).source,
docker:async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(3365),__nccwpck_require__.e(4995)]).then(__nccwpck_require__.bind(__nccwpck_require__,74995))).docker,
registries:once(async()=>(await l()).registries),layout:s,
save:async(...e)=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(5848),__nccwpck_require__.e(9640)]).then(__nccwpck_require__.bind(__nccwpck_require__,9640))).saveImageTo(...e),
attestations:m,publisher:async e=>{const r=await i(await l(),m)
;return(await Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(8299),__nccwpck_require__.e(9967)]).then(__nccwpck_require__.bind(__nccwpck_require__,29967))).publisher({
...e,ports:r})}}}},"feature-env":{
load:()=>Promise.all([__nccwpck_require__.e(5702),__nccwpck_require__.e(5172),__nccwpck_require__.e(4892),__nccwpck_require__.e(9539),__nccwpck_require__.e(1641)]).then(__nccwpck_require__.bind(__nccwpck_require__,41641)),
connect:async e=>await connectPlaces(e)},"immutable-rollout":{
load:()=>Promise.all([__nccwpck_require__.e(4892),__nccwpck_require__.e(3783)]).then(__nccwpck_require__.bind(__nccwpck_require__,93783)),
connect:async e=>(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(5702),__nccwpck_require__.e(3294),__nccwpck_require__.e(9296),__nccwpck_require__.e(2788)]).then(__nccwpck_require__.bind(__nccwpck_require__,82788))).connectRollout(e)
},"push-registry":{
load:()=>Promise.all([__nccwpck_require__.e(1981),__nccwpck_require__.e(8299),__nccwpck_require__.e(3467)]).then(__nccwpck_require__.bind(__nccwpck_require__,45848)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{
const{connectAttestations:o,connectImages:c,connectPushing:i,loginsIn:s}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;const _=await s(e,n);const a=await c(_,t,n,e,e["repository"]);return await i(a,once(()=>o(e,r,t)))}},"smoke-test":{
load:()=>Promise.all([__nccwpck_require__.e(4887),__nccwpck_require__.e(3869)]).then(__nccwpck_require__.bind(__nccwpck_require__,37705)),
connect:async({inputs:e,run:r,log:t,secrets:n})=>{
const[{openAsker:o},{authoritativeNames:c,explainedNames:i},{clock:s,workspaceAt:_}]=await Promise.all([__nccwpck_require__.e(8161).then(__nccwpck_require__.bind(__nccwpck_require__,68161)),__nccwpck_require__.e(1360).then(__nccwpck_require__.bind(__nccwpck_require__,8979)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const a=once(async()=>(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(8107)]).then(__nccwpck_require__.bind(__nccwpck_require__,63305))).connectWatcher())
;const u=e["resolve"]==="authoritative"?c(t.warning):i();return{asker:o(process.env,u),clock:s,names:u,watcher:a,
inService:async e=>{
const{connectInService:t}=await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(3294),__nccwpck_require__.e(911)]).then(__nccwpck_require__.bind(__nccwpck_require__,95153))
;return t(e,`smoke test of run ${r.id} of ${r.repository}`)},workspace:_(r.workspace),
files:async()=>(await __nccwpck_require__.e(9954).then(__nccwpck_require__.bind(__nccwpck_require__,69954))).filesOf(r.workspace),
containers:once(async()=>(await Promise.all([__nccwpck_require__.e(1260),__nccwpck_require__.e(3365),__nccwpck_require__.e(907)]).then(__nccwpck_require__.bind(__nccwpck_require__,90907))).connectContainers(r.workspace)),
login:async e=>{
const{connectImages:r}=await __nccwpck_require__.e(2753).then(__nccwpck_require__.bind(__nccwpck_require__,12753))
;return await(await r([],t,n,{})).registries.login(e)}}}},teardown:{
load:()=>Promise.all([__nccwpck_require__.e(5172),__nccwpck_require__.e(4892),__nccwpck_require__.e(7455),__nccwpck_require__.e(1512)]).then(__nccwpck_require__.bind(__nccwpck_require__,39190)),
connect:async e=>await connectPlaces(e)}};async function connectPlaces({inputs:e,run:r,log:t,secrets:n}){
const[{openPlaces:o},{workspaceAt:c,sha256:i}]=await Promise.all([Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(5702),__nccwpck_require__.e(3294),__nccwpck_require__.e(9296),__nccwpck_require__.e(2452)]).then(__nccwpck_require__.bind(__nccwpck_require__,92452)),__nccwpck_require__.e(3997).then(__nccwpck_require__.bind(__nccwpck_require__,23997))])
;const s=(await __nccwpck_require__.e(6831).then(__nccwpck_require__.bind(__nccwpck_require__,6831))).whoIs(r)
;const _=o(s,r,e,t,n);return{..._,me:s,workspace:c(r.workspace),sha256:i}}function once(e){let r;return()=>{r??=e()
;return r}}const y=Object.keys(v);async function main(e,r){const t=v[e]
;if(t===void 0)throw new Error(`no action is called ${e}; there are ${y.join(", ")}`);const{action:n}=await t.load()
;await perform(n,r,async e=>{await goThroughProxy(process.env,e.log.warning)
;if(e.inputs["role"]!==void 0)(await Promise.all([__nccwpck_require__.e(4239),__nccwpck_require__.e(2449)]).then(__nccwpck_require__.bind(__nccwpck_require__,72449))).signIn(e)
;return await t.connect(e)})}async function describe(e){const r=v[e]
;if(r===void 0)throw new Error(`no action is called ${e}`);return(await r.load()).action}var b=n.q0;var S=n.iW
;var $=n.Dy;export{b as describe,S as main,$ as names};
