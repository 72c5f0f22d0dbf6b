export const id=4127;export const ids=[4127];export const modules={4127:(t,e,o)=>{o.r(e);o.d(e,{source:()=>g})
;var n=o(3024);var r=o(3994);var i=o(6947);var s=o(2807);var c=o(3224);var a=o(6760);var f=o(7275);var l=o(4354)
;const u=Buffer.from("/");function*filesIn(t){for(const e of(0,n.readdirSync)(t,{withFileTypes:true,encoding:"buffer"
})){const o=Buffer.concat([t,u,e.name]);if(e.isDirectory())yield*filesIn(o);yield{path:o,entry:e}}}
const d=["--no-optional-locks",...Object.entries({"safe.bareRepository":"explicit","core.fsmonitor":"",
"core.hooksPath":"/dev/null","diff.external":"","core.autocrlf":"false","core.eol":"lf",
"core.attributesFile":"/dev/null","core.quotePath":"false","i18n.logOutputEncoding":"UTF-8","log.showSignature":"false"
}).flatMap(([t,e])=>["-c",`${t}=${e}`])];const h={GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",
GIT_ATTR_NOSYSTEM:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_ALLOW_PROTOCOL:"https:http:ssh"};async function git(t,e){
const{folder:o,doing:n,input:r}=e;refuseMissing(o,n);const i=await(0,l.G)("git",[...d,...t],{folder:o,env:{...h,...e.env
},...r===void 0?{}:{input:r}}).catch(t=>{
if(t instanceof l.t)throw(0,s.Qm)(`${n}: there is no git on the PATH; install it`);throw t})
;if(i.code!==0)throw trouble(i,e);return i.out}function refuseMissing(t,e){if((0,n.statSync)(t,{throwIfNoEntry:false
})?.isDirectory())return
;throw(0,s.Qm)(`${e}: there is no folder ${t}; run actions/checkout in a step before, or correct the context`)}
function inNoRepository(t,e){
return(0,s.Qm)(`${e}: ${t} is in no git repository; run actions/checkout in a step before, or correct the context`)}
function trouble({code:t,err:e},{folder:o,doing:n}){
const r=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e)){const[,t=o]=/dubious ownership in repository at '(.+)'/.exec(e)??[];return(0,
s.Qm)(`${n}: git does not trust ${t}, which another user owns (dubious ownership); run git config --global --add safe.directory ${t} in a step before`)
}if(/not a git repository/.test(e))return inNoRepository(o,n);if(/must be run in a work tree/.test(e))return(0,
s.Qm)(`${n}: ${o} is in a bare repository, which has no work tree; check the commit out`)
;const[,i,c]=/^fatal: (.+): smudge filter (.+) failed$/m.exec(e)??[];if(c==="lfs")return(0,
s.gz)(`${n}: Git LFS could not give ${i} (${r}); give actions/checkout lfs: true, or run again`);if(c!==void 0)return(0,
s.Qm)(`${n}: ${i} passes the filter ${c}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${c} in a step before to build it as it is committed`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
s.Qm)(`${n}: the repository at ${o} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,s.gz)(`${n}: the disk is full (${r}); free some space and run again`)
;return(0,s.gz)(`${n}: git ended with ${t}: ${r||"no message"}`)}function at({commit:t,objects:e},o){
const n=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:e};return{folder:t.top,doing:o,env:n}}function pathspecs(t){
return t.map(t=>t===""?".":t)}async function withoutFilters(t){const e=await git(["config","--null","--list"],t)
;const o=e.matchAll(/(?:^|\0)filter\.([^\0\n]+)\.(?:smudge|process)\n([^\0]+)(?=\0)/g)
;const n=[...o].flatMap(([,t="",e])=>t==="lfs"||e==="cat"?[]:[t])
;return[...new Set(n)].flatMap(t=>["smudge=","process=","required=true"].flatMap(e=>["-c",`filter.${t}.${e}`]))}
const p=["tar.umask=0022","core.bigFileThreshold=512m","core.ignoreCase=false"].flatMap(t=>["-c",t])
;const m=/^\s*(?!#).*(?:\[attr\]|\s[-!]?(?:text|binary|crlf|eol|ident|filter|working-tree-encoding|export-ignore|export-subst)(?:[\s=]|$))/m
;async function refuseOwnAttributes(t){const e=await git(["rev-parse","--git-path","info/attributes"],t);const o=(0,
a.resolve)(t.folder,e.replace(/\n$/,""));if(!(0,n.existsSync)(o)||!m.test((0,n.readFileSync)(o,"utf8")))return;throw(0,
s.Qm)(`${t.doing}: ${o} holds attributes of this clone alone, which change files on their way into the image; move its lines to .gitattributes, or take them away in a step before`)
}function isPointer(t){if(!(0,n.existsSync)(t))return false;const e=(0,n.openSync)(t,"r");try{const t=Buffer.alloc(40)
;return(0,n.readSync)(e,t)===40&&t.toString("latin1")==="version https://git-lfs.github.com/spec/"}finally{(0,
n.closeSync)(e)}}function writtenTo(t){const at=e=>(0,c.$)((0,a.join)(t,e));const e=Buffer.byteLength((0,a.join)(t,"/"))
;return{has:t=>(0,n.existsSync)(at(t)),filesBelow(t){if(!(0,n.existsSync)(at(t)))return[]
;const o=[...filesIn(at(t))].filter(({entry:t})=>t.isFile());return o.map(t=>(0,c.b)(t.path.subarray(e)))},
isPointer:t=>isPointer(at(t))}}async function unpack(t,e,o,r,i){try{await refuseOwnAttributes(o)
;const n=[...p,...await withoutFilters(o)];const c=[...n,"archive","--format=tar",`--output=${i}`,t]
;await git([...c,...e.includes(".")?[]:["--",...e]],o);const{code:a,err:f}=await(0,
l.G)("tar",["-xpf",i,"-C",r,"--no-same-owner"]);if(a===0)return;const u=/No space left on device/i.test(f);throw(0,
s.gz)(`${o.doing}: ${u?"the disk is full; free some space and run again":`tar ended with ${a}: ${f.trim()}`}`)}finally{
(0,n.rmSync)(i,{force:true})}}async function submodule(t,e,o,r,l){if(!(0,n.existsSync)((0,c.$)(r)))return
;if(!e.isWellFormed())throw(0,
s.Qm)(`${(0,f.S)(e)} is a submodule whose name is not UTF-8; rename it with git mv, or have .dockerignore leave it out`)
;const u={folder:t,doing:`writing out the submodule ${e}`,env:{}};const d=(0,n.existsSync)((0,a.join)(t,".git"))
;const h=d?git(["rev-parse","--show-toplevel","--show-prefix"],u):"";const p=await Promise.resolve(h).catch(t=>{
if(/dubious ownership/.test(t.message))throw t;return""})
;const m=p.endsWith("\n\n")&&await git(["cat-file","-e",`${o}^{commit}`],u).then(()=>true,()=>false);if(!m)throw(0,
s.Qm)(`${e} is a submodule whose commit ${o.slice(0,12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`)
;await unpack(`${o}^{tree}`,["."],u,r,l);const g=(0,i.cZ)(await git(["ls-tree","-r","-z","--full-tree",o],u))
;for(const o of g.filter(({type:t})=>t==="commit"))await submodule((0,a.join)(t,o.path),`${e}/${o.path}`,o.id,(0,
a.join)(r,o.path),l)}function momentOf({commit:t,tree:e}){return t.time+Number.parseInt(e.slice(0,5),16)/1048576}
function date(t,e){for(const{path:o}of filesIn(Buffer.from(t)))(0,n.lutimesSync)(o,e,e);(0,n.lutimesSync)(t,e,e)}
function placeOf(t,e){const o=(0,n.realpathSync)(t);const r=above(o).find(isTop);if(r===void 0)return
;for(const r of above(t).filter(isTop)){const i=(0,n.realpathSync)(r);if(isWithin(o,i))continue;throw(0,
s.Qm)(`${e}: ${t} leads out of the repository ${i} by a symbolic link, to ${o}; give the folder that is meant as the context`)
}return{top:r,prefix:(0,a.relative)(r,o)}}function isTop(t){return(0,n.existsSync)((0,a.join)(t,".git"))}
function above(t){const e=(0,a.dirname)(t);return e===t?[t]:[t,...above(e)]}function isWithin(t,e){const o=(0,
a.relative)(e,t);return o!==".."&&!o.startsWith("../")}const g={commit:async function readCommit(t){
const e="reading the commit";refuseMissing(t,e);const o=placeOf(t,e);if(o===void 0)throw inNoRepository(t,e)
;const{top:r,prefix:i}=o;const a={folder:r,doing:e}
;const[f,l]=await Promise.all([git(["rev-parse","--show-toplevel"],a),git(["log","-1","--format=%H %T %ct","HEAD"],a)])
;if((0,
n.realpathSync)((0,c.$)(f.replace(/\n$/,"")),"utf8")!==r)throw(0,s.Qm)(`${e}: git takes ${f.trim()} for the work tree of ${t}, which lies in ${r}; take core.worktree out of its settings`)
;const[u="",d="",h=""]=l.trim().split(" ");return{sha:u,tree:d,time:Number(h),top:r,prefix:i}},
withWorkTree:async function withWorkTree(t,e,o,r){const i="taking the work tree as it is (dirty: allow)";const s=(0,
n.mkdtempSync)((0,a.join)(r,"tree-"));const c=(0,a.join)(s,"index");const f=(0,a.join)(s,"objects");(0,n.mkdirSync)(f)
;const l=await git(["rev-parse","--git-path","index","--git-path","objects"],{folder:t.top,doing:i})
;const[u="",d=""]=l.trim().split("\n").map(e=>(0,a.resolve)(t.top,e));const h={GIT_INDEX_FILE:c,GIT_OBJECT_DIRECTORY:f,
GIT_ALTERNATE_OBJECT_DIRECTORIES:d};const p={folder:t.top,doing:i,env:h};if((0,n.existsSync)(u))(0,
n.copyFileSync)(u,c);else await git(["read-tree",t.tree],p);await git(["read-tree","-m",t.tree],p)
;const m=[...pathspecs(e).map(t=>`:(literal)${t}`),...o.map(t=>`:(exclude,literal)${t}`)]
;await git(["add","--all","--",...m],{...p,env:{...h,GIT_LITERAL_PATHSPECS:"0"}});return{commit:t,
tree:(await git(["write-tree"],p)).trim(),objects:f}},archive:async function archive(t,e,o,n,r){const i=`${n}.tar`
;await unpack(t.tree,pathspecs(e),at(t,"writing out the files of the commit"),n,i)
;for(const{path:e,id:r}of o)await submodule((0,a.join)(t.commit.top,e),e,r,(0,a.join)(n,e),i)
;date(n,r==="now"?Date.now()/1e3:momentOf(t));return writtenTo(n)},async dirty({top:t},e){
const o=await git(["status","--porcelain=v2","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",...pathspecs(e)],{
folder:t,doing:"looking for changes that are not committed"});return(0,r.i$)(o)},async entries(t,e){
const o=e.includes("")?[]:["--",...e];const n=["ls-tree","-r","-t","-z","--full-tree",t.tree,...o];return(0,
i.cZ)(await git(n,at(t,"listing the files of the commit")))},async texts(t,e){const o=[...new Set(e)]
;if(o.length===0)return new Map
;const n=await Promise.all(o.map(e=>git(["cat-file","blob",e],at(t,"reading the Dockerfile"))))
;return new Map(o.map((t,e)=>[t,asBuildKitReads(n[e]??"")]))}};function asBuildKitReads(t){
return t.replace(/^\uFEFF/,"").toWellFormed()}},3224:(t,e,o)=>{o.d(e,{$:()=>bytesOf,b:()=>textOf});var n=o(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},4354:(t,e,o)=>{o.d(e,{
G:()=>command,t:()=>NoSuchProgram});var n=o(1260);var r=o(3224);var i=o(8915);var s=o(2662)
;class NoSuchProgram extends Error{}async function command(t,e,o={}){(0,s.A)();const r=new Reader(o.onLine)
;const c=new Reader(o.onErrorLine);const a=await(0,n.m)(t,[...e],{silent:true,ignoreReturnCode:true,env:{...(0,
i.y)(t,o.also),...o.env},...o.folder===void 0?{}:{cwd:o.folder},...o.input===void 0?{}:{input:Buffer.from(o.input)},
listeners:{stdout:t=>r.take(t),stderr:t=>c.take(t)}}).catch(e=>{
if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e});await(0,s.K)();return{code:a??-1,
out:r.end(),err:c.end().toWellFormed()}}class Reader{#t=new TextDecoder;#e;#o=[];#n="";constructor(t){this.#e=t}take(t){
if(this.#e===void 0){this.#o.push(t);return}const e=(this.#n+this.#t.decode(t,{stream:true})).split("\n")
;this.#n=e.pop()??"";for(const t of e)this.#e(t)}end(){if(this.#e&&this.#n!=="")this.#e(this.#n);return(0,
r.b)(Buffer.concat(this.#o))}}},8915:(t,e,o)=>{o.d(e,{u:()=>isAskedFor,y:()=>programEnvironment})
;const n=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const i=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const s=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const c="docker-credential-"
;const a={git:[...r,...i,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...i,...s,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${c}ecr-login`]:["AWS_*"],[`${c}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${c}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${c}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],o=process.env){
const l=[...n,...Object.hasOwn(a,t)?a[t]??[]:[],...t.startsWith(c)?[...r,...i,...s,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const u=Object.entries(o).filter(([t])=>l.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},2662:(t,e,o)=>{o.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd})
;var n=o(1421);var r=o(8500);var i=o(8915);const s=5e3;let c=false;let a=false;function endWithUs(){if(a)return;a=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants();for(const o of e)tell(o,t)
;const o=Date.now()+s;while(e.some(t=>tell(t,0))&&Date.now()<o)await(0,r.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(c)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,i.y)("ps")});const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number))
;const o=[process.pid];for(const t of o)for(const[n=0,r]of e)if(r===t&&n!==t)o.push(n);return o.slice(1)}
function tell(t,e){try{return process.kill(t,e)}catch{return false}}},3994:(t,e,o)=>{o.d(e,{JT:()=>refuseDirty,
LY:()=>ofAnother,i$:()=>parseStatus});var n=o(2807);var r=o(7275);const i="160000";function parseStatus(t){const e=[]
;const o=t.split("\0");for(let t=0;t<o.length;t++){const n=o[t]??"";const r=n[0];if(r==="?"&&n.endsWith("/"))e.push({
path:n.slice(2,-1),state:"repository"});else if(r==="?")e.push({path:n.slice(2),state:"untracked"});if(r==="2")t+=1
;const s=r==="1"?8:r==="2"?9:r==="u"?10:0;if(s===0)continue;const c=n.split(" ");const a=c.slice(s).join(" ")
;const f=c[2]?.startsWith("S")&&/[MU]/.test(c[2].slice(2));const l=r==="1"&&c[3]!==i&&c[5]===i;e.push({path:a,
state:l?"repository":f?"submodule":"changed"})}return e}function refuseDirty(t,e){const o={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule",repository:"a repository of its own"}
;const i=t.slice(0,5).map(({path:t,state:e})=>`${(0,r.S)(t)} (${o[e]})`);const s=t.length>5?` and ${t.length-5} more`:""
;const c=t.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const a=t.some(({state:t})=>t==="repository")?" (a repository as a submodule)":"";return(0,
n.J5)(`the work tree is not what commit ${e.slice(0,12)} holds: ${i.join(", ")}${s}; commit them${a}, or have .gitignore or .dockerignore leave them out${c}`)
}function ofAnother({state:t}){return t==="submodule"||t==="repository"}},6947:(t,e,o)=>{o.d(e,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var n=o(4506);function parseTree(t){
return t.split("\0").flatMap(t=>{const[,e,o,n,r]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(t)??[]
;return e&&o&&n&&r?[{mode:e,type:o,id:n,path:r}]:[]})}function below(t,e){if(e==="")return t;const o=`${e}/`
;return t.filter(({path:t})=>t.startsWith(o)).map(t=>({...t,path:t.path.slice(o.length)}))}function visible(t,e){
const o=(0,n.z)(e);const r=(0,n.N)(e)
;return t.filter(({path:t,type:e})=>!o(t)||e==="commit"&&r(t)).map(t=>t.type==="tree"?{...t,id:""}:t)}
function attributesOf(t,e,o){return t.filter(({path:t,type:n})=>{
if(n!=="blob"||!/(^|\/)\.gitattributes$/.test(t))return false;const r=t.replace(/\/?\.gitattributes$/,"")
;if([r,e].includes("")||`${r}/`.startsWith(`${e}/`))return true;return[e,o].some(t=>`${t}/`.startsWith(`${r}/`))})}},
4506:(t,e,o)=>{o.d(e,{z:()=>dockerignore,N:()=>takesBackBelow});var n=o(7275);function linear(t,e,o){const n=read(t,e)
;const{length:r}=n;return t=>{const i=e==="u"?[...t]:t.split("");let s=new Uint8Array(r+1);let c=new Uint8Array(r+1)
;s[0]=1;for(let t=0;;t++){const e=i[t];let a=false;for(let o=0;o<r;o++){if(s[o]===0)continue;const r=n[o]
;for(const t of r.over)s[o+t]=1;if(r.between?.(i[t-1],e))s[o+1]=1;if(e===void 0||!r.takes?.(e))continue
;c[r.again?o:o+1]=1;a=true}if((e===void 0||e===o)&&s[r]===1)return true;if(!a)return false;[s,c]=[c,s.fill(0)]}}}
const r="(.*/)?";const i=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(t,e){const o=[];const n=new RegExp(i.source,`sy${e}`);for(let i=0;i<t.length;){if(t.startsWith(r,i)){
o.push({over:[1,3]},{takes:taker(".",e),again:true,over:[1]},{takes:taker("/",e),over:[]});i+=r.length;continue}
n.lastIndex=i;const s=n.exec(t)?.[0]??"";i+=s.length
;if(/^\\[1-9]/.test(s)&&t.includes(r))throw new Error(`${s} is no escape`);const c=t[i]==="*";if(c)i+=1;const a=asks(s)
;o.push(a?{between:a,over:[]}:{takes:taker(s,e),again:c,over:c?[1]:[]})}return o}function taker(t,e){
if(t==="[^/]")return t=>t!=="/";if(!/^[[.\\]/.test(t))return e=>e===t;const o=new RegExp(`^${t}$`,e);return t=>o.test(t)
}function asks(t){const word=t=>t!==void 0&&/\w/.test(t);if(t==="^")return t=>t===void 0
;if(t==="\\b")return(t,e)=>word(t)!==word(e);if(t==="\\B")return(t,e)=>word(t)===word(e);return}
function dockerignore(t){const e=dockerignore_all(t);return t=>{let o=false
;for(const{excepts:n,matches:r}of e)if(n===o&&r(t))o=!n;return o}}function takesBackBelow(t){
const e=dockerignore_all(t).filter(({excepts:t})=>t);return t=>{const o=t.split("/");return e.some(({text:t})=>{
const e=t.split("/");const n=e.findIndex(t=>s.test(t));const r=(n===-1?e:e.slice(0,n)).slice(0,o.length)
;if(!r.every((t,e)=>compile(t)(o[e]??"")))return false;if(n===-1||n>=o.length)return e.length>o.length
;return o[n]?.startsWith((e[n]??"").replace(c,""))??false})}}const s=/\*\*|[[\]\\^\uFFFD]/
;const c=/[*?[\]\\^\uFFFD].*$/s;function dockerignore_all(t){
return t.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(dockerignore_read)}function dockerignore_read(t){
if(t.startsWith("#"))return[];const e=t.trim();if(e==="")return[];const o=e.startsWith("!")
;const n=o?e.slice(1).trim():e;if(n==="")throw new Error('a line of "!" alone excepts nothing');const r=clean(n)
;const i=r.length>1?r.replace(/^\//,""):r;return[{excepts:o,text:i,matches:compile(i)}]}function withParents(t){
const e=t.split("/");return e.map((t,o)=>e.slice(0,o+1).join("/"))}function clean(t){const e=t.startsWith("/")
;const o=[];for(const n of t.split("/")){if(n===""||n===".")continue
;if(n!=="..")o.push(n);else if(o.length>0&&o.at(-1)!=="..")o.pop();else if(!e)o.push(n)}
return`${e?"/":""}${o.join("/")}`||"."}function compile(t){let e="exact";let o="";const r=[...t];const peek=t=>r[t]
;for(let t=0,n=0;t<r.length;n++){const i=r[t++]??"";if(i==="*"&&peek(t)==="*"){t+=peek(t+1)==="/"?2:1;if(t<r.length){
o+="(.*/)?";e="regexp"}else if(e==="exact")e="prefix";else{o+=".*";e="regexp"}if(n===0)e="suffix"
}else if(i==="*"||i==="?"){o+=i==="*"?"[^/]*":"[^/]";e="regexp"
}else if(".+()|{}$".includes(i))o+=`\\${i}`;else if(i==="\\"){const n=r[t++];o+=n===void 0?"\\":`\\${n}`
;if(n!==void 0)e="regexp"}else{o+=i;if(i==="["||i==="]")e="regexp"}}
if(e==="exact")return e=>e===t||e.startsWith(`${t}/`);if(e==="prefix")return e=>e.startsWith(t.slice(0,-2))
;if(e==="suffix"){const e=t.slice(2);const ends=t=>t.endsWith(e)||e.startsWith("/")&&t===e.slice(1)
;return t=>withParents(t).some(ends)}const i=expression(o,t);return t=>i((0,n.T)(t))}function expression(t,e){
for(const e of["u",""])try{new RegExp(`^${t}$`,e);return linear(t,e,"/")}catch{}
throw new Error(`"${e}" is not a pattern that BuildKit takes`)}},7275:(t,e,o)=>{o.d(e,{S:()=>shown,T:()=>blurred})
;const n=/[\udc80-\udcff]/gu;function shown(t){return t.replace(n,t=>`\\x${(t.charCodeAt(0)-56320).toString(16)}`)}
function blurred(t){return t.replace(n,"�")}}};
