export const id=907;export const ids=[907];export const modules={90907:(e,t,n)=>{n.r(t);n.d(t,{
connectContainers:()=>connectContainers});var r=n(73024);var o=n(76760);var a=n(58500);var i=n(62807);var s=n(27122)
;var c=n(69176);var u=n(23997);var l=n(52140);var d=n(41190);var m=n(68862);var f=n(75361);const p=1e3;const v=16<<20
;const w=64<<20;function reportsIn(e){const t=(0,r.readdirSync)(e,{withFileTypes:true
}).filter(e=>e.name.endsWith(".xml")).toSorted((e,t)=>e.name<t.name?-1:1);let n=w;return t.slice(0,p+1).map((t,a)=>{
const{name:i}=t;if(a===p)return{name:i,problem:`is one of more than ${p}`};if(!t.isFile())return{name:i,
problem:"is no file, or a link, which is not followed"};try{const{size:t}=(0,r.statSync)((0,o.join)(e,i));n-=t
;if(t>v)return{name:i,problem:`is larger than ${v>>20} MiB`};if(n<0)return{name:i,
problem:`is more than the ${w>>20} MiB that are read of all reports`};return{name:i,text:(0,r.readFileSync)((0,
o.join)(e,i),"utf8")}}catch(e){return{name:i,problem:`can't be read: ${e.code}`}}})}const h="running the tests"
;const y=5;const b=2147483;const g=16384;function connectContainers(e){return{open:()=>({name:(0,u.uniqueName)(),
folder:(0,d.$)("immutable-tests-")}),async ready(e,t,n){
const r=await(0,f.T)(h,["image","inspect","--format","{{.Id}}",e]);if(r.code===0)return
;if(/Cannot connect to the Docker daemon|failed to connect|error during connect|dial unix/i.test(r.err))throw(0,
i.Qm)(`${h}: no Docker engine answers (${lastLine(r.err)}); use a runner that has one`);const pull=async t=>await(0,
f.T)(h,["pull","--quiet",e],{env:t});let a=await pull({});const c=a.code===0?void 0:await n();if(c)a=await pull((0,
m.j)((0,o.join)(t.folder,"docker"),{[(0,s.F2)(e).host]:c}));if(a.code===0)return;throw(0,
i.gz)(`image: ${e} can't be pulled: ${lastLine(a.err)}; correct its name, or log in to its registry in a step before`)},
async run(t,{name:n,folder:i},s){const c=(0,o.join)(i,"reports");(0,r.mkdirSync)(c);(0,r.chmodSync)(c,511)
;const u=[...options(t,n,i,c,e),t.image,...t.words];const d=(0,l.B)("docker",u,g,s);const m=new AbortController
;const f=(0,a.setTimeout)(Math.min(t.timeout,b)*1e3,"late",{signal:m.signal}).catch(()=>{})
;const p=await Promise.race([d,f]);m.abort();if(p==="late")await stop(n,d);const v=await d
;const w=typeof v==="number"?v:-1;return{code:p==="late"?"late":w,reports:reportsIn(c)}},async close({name:e,folder:t}){
await(0,f.T)(h,["rm","--force","--volumes",e]);try{(0,r.rmSync)(t,{recursive:true,force:true})}catch{}}}}
async function stop(e,t){let n=false;t.then(()=>{n=true});while(!n){await(0,f.T)(h,["stop","-t",String(y),e]);await(0,
f.T)(h,["rm","--force","--volumes",e]);await Promise.race([t,(0,a.setTimeout)(500)])}}function options(e,t,n,a,i){
const s=(0,o.join)(n,"variables");const c=Object.entries(e.env).map(([e,t])=>`${e}=${t}\n`);(0,
r.writeFileSync)(s,c.join(""),{mode:384});const{mount:u}=e
;return["run","--rm","--name",t,"--network",e.network,"--log-driver","none","--shm-size","1g",...Object.entries(e.labels).flatMap(([e,t])=>["--label",`${e}=${t}`]),...e.hosts.flatMap(([e,t])=>["--add-host",`${e}:${t}`]),"--env-file",s,"--mount",bound(a,e.reports),...u===void 0?[]:["--mount",`${bound((0,
o.resolve)(i),u)},readonly`,"--workdir",u]]}function bound(e,t){
return["type=bind",`source=${e}`,`target=${t}`].map(c.X).join()}function lastLine(e){
return e.trim().split("\n").at(-1)?.slice(0,500)||"docker gave no reason"}},23997:(e,t,n)=>{n.r(t);n.d(t,{clock:()=>l,
connectRunner:()=>connectRunner,scratch:()=>d,sha256:()=>sha256,uniqueName:()=>uniqueName,workspaceAt:()=>workspaceAt})
;var r=n(77598);var o=n(73024);var a=n(51455);var i=n(76760);var s=n(58500);var c=n(17981);var u=n(41190);const l={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async e=>await(0,s.setTimeout)(e*1e3)};const d={open:()=>(0,
u.$)("immutable-build-"),folder:e=>void(0,o.mkdirSync)(e,{recursive:true}),clear:e=>(0,o.rmSync)(e,{recursive:true,
force:true})};function workspaceAt(e){return{text:async t=>await(0,a.readFile)((0,i.resolve)(e,t),"utf8").catch(e=>{
if(e.code==="ENOENT")return;throw e}),write:async(t,n)=>{const r=(0,i.resolve)(e,t);await(0,a.mkdir)((0,i.dirname)(r),{
recursive:true});await(0,a.writeFile)(r,n)},size:t=>(0,o.statSync)((0,i.resolve)(e,t),{throwIfNoEntry:false})?.size,
variable:e=>process.env[e]||void 0}}function connectRunner(e){return{workspace:workspaceAt(e),scratch:d,clock:l,
platform:(0,c.hJ)(process.arch),name:uniqueName(),sha256}}function uniqueName(){return`immutable-${(0,
r.randomBytes)(6).toString("hex")}`}function sha256(e){return(0,r.createHash)("sha256").update(e).digest("hex")}},
52140:(e,t,n)=>{n.d(t,{B:()=>tellLines,n:()=>start});var r=n(31421);var o=n(38321);var a=n(32561);var i=n(8915)
;var s=n(82662);function start(e,t,{folder:n,quiet:a=false}={}){(0,s.AO)();const c=(0,r.spawn)(e,t,{env:(0,i.y)(e),
...n!==void 0&&{cwd:n},stdio:["pipe","pipe",a?"ignore":"pipe"]});const{stdin:u,stdout:l,stderr:d}=c;u.on("error",()=>{})
;return{in:u,out:l,end:ended(codeOf(c),d?(0,o.text)(d):""),stop:()=>void c.kill("SIGKILL")}}
async function tellLines(e,t,n,o){(0,s.AO)();const c=(0,r.spawn)(e,t,{env:(0,i.y)(e),stdio:["ignore","pipe","pipe"]})
;const u=[c.stdout,c.stderr].map(e=>{const t=new a.u(o,n);e.on("data",e=>t.take(e));return t});const l=await codeOf(c)
;await(0,s.KM)();for(const e of u)e.end();return l}function codeOf(e){return new Promise(t=>{
e.on("error",e=>t(e.code??e.message)).on("close",t)})}async function ended(e,t){const[n,r]=await Promise.all([e,t])
;await(0,s.KM)();return{code:n,err:r}}},41190:(e,t,n)=>{n.d(t,{$:()=>scratchFolder});var r=n(73024);var o=n(48161)
;var a=n(76760);var i=n(62807);const s={ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",
EPERM:"may not be written to",EROFS:"may not be written to",ELOOP:"is a link to itself",
ENAMETOOLONG:"has too long a name"};function scratchFolder(e){const t=(0,a.resolve)(process.env["RUNNER_TEMP"]||(0,
o.tmpdir)());try{return(0,r.mkdtempSync)(`${t}/${e}`)}catch(e){const{code:n=""}=e;const r=Object.hasOwn(s,n)?s[n]:void 0
;if(r===void 0)throw e
;throw(0,i.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${t}, ${r}; give it a folder of this runner, or leave it as the runner sets it`,e)
}}}};
