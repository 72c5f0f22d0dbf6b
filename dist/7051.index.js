export const id=7051;export const ids=[7051,6854];export const modules={70813:(t,e,n)=>{n.d(e,{P:()=>Refusal,j:()=>Api})
;var s=n(61444);class Refusal extends Error{status;headers;constructor(t,e,n=new Headers){super(t);this.status=e
;this.headers=n}}class Api{#t;#e;#n;constructor(t,e,n="https://api.github.com"){this.#t=n;this.#e=t;this.#n=e}
async ask(t,e){return(await this.#s(t,e)).data}async*pages(t,e){let n={};while(n!==void 0){
const{data:s,headers:r}=await this.#s(t,{...e,...n});yield s
;const a=/<([^>]*)>; rel="next"/.exec(r.get("link")??"")?.[1]
;n=a===void 0?void 0:Object.fromEntries(new URL(a,this.#t).searchParams)}}async all(t,e){const n=[]
;for await(const s of this.pages(t,e))n.push(...s);return n}async#s(t,e){const[n="",s=""]=t.split(" ")
;const r=new Map(Object.entries(e));const a=s.replaceAll(/\{(\w+)\}/g,(t,e)=>{const n=String(r.get(e));r.delete(e)
;return encodeURIComponent(n)});const o=n==="GET";const i=o&&r.size>0?`?${new URLSearchParams([...r])}`:""
;const c=o||r.size===0?{}:{body:JSON.stringify(Object.fromEntries(r))}
;const{status:u,headers:d,text:f}=await this.#r(`${this.#t}${a}${i}`,{method:n,...c});const l=f===""?void 0:parsed(f)
;if(u>=300)throw new Refusal(said(l,f),u,d);if(l===void 0&&u!==204)throw new Refusal("its answer is no JSON");return{
data:l,headers:d}}async#r(t,e){const n={accept:"application/vnd.github+json",authorization:`Bearer ${this.#e}`,
"user-agent":"immutable","x-github-api-version":"2022-11-28",...e.body!==void 0&&{"content-type":"application/json"}}
;try{const r=await fetch(t,{...e,headers:n,signal:this.#n});const{text:a,whole:o}=await(0,s.I)(r,33554432)
;if(!o)throw new Refusal("its answer has more than 32 MiB");return{status:r.status,headers:r.headers,text:a}}catch(t){
if(t instanceof Refusal)throw t;const{message:e,cause:n}=t;throw new Refusal(n instanceof Error&&n.message||e)}}}
function parsed(t){try{return JSON.parse(t)}catch{return}}function said(t,e){const{message:n,errors:s}=t??{}
;if(typeof n!=="string")return e;return Array.isArray(s)?`${n}: ${s.map(t=>JSON.stringify(t)).join(", ")}`:n}},
56854:(t,e,n)=>{n.r(e);n.d(e,{connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var s=n(58500)
;var r=n(12403);var a=n(70813);const o=200;function connectGitHub({token:t,api:e}){let n={until:0,why:""};return{
async ask(o,i=r._L.github.together){if(t==="")throw new Error("there is no github-token")
;if(Date.now()<n.until)throw new Error(n.why);const c=AbortSignal.timeout(i*1e3);const u=new a.j(t,c,e)
;const rest=(t,e)=>{const n=r._L.github.pauses[e];const s=t instanceof a.P&&(t.status??500)>=500
;if(n===void 0||c.aborted||!s)throw t;return n};try{return await(0,r.d_)(()=>o(u),rest,t=>(0,s.setTimeout)(t*1e3))
}catch(t){const e=askAgain(t,Date.now());if(e!==void 0)n={until:e,
why:`${reason(t)}; it is not asked again before ${day(e)}`};throw t}}}}function askAgain(t,e){
if(!(t instanceof a.P)||t.status!==403&&t.status!==429)return;const{status:n,message:s,headers:r}=t
;const o=Number(r.get("retry-after"));if(o>0)return e+o*1e3;if(r.get("x-ratelimit-remaining")==="0"){
const t=Number(r.get("x-ratelimit-reset"))*1e3;return t>e?t:e+6e4}return n===429||/rate limit/i.test(s)?e+6e4:void 0}
function forbids(t){return t instanceof a.P&&[401,403].includes(t.status??0)&&askAgain(t,0)===void 0}
function reason(t,e){const n=t instanceof Error?t.message:String(t);const s=t instanceof a.P?t:void 0
;const r=n.length>o?`${n.slice(0,o)} …`:n;const i=e!==void 0&&s&&lacks(s)?`; grant the job ${e}`:""
;return`${s?.status===void 0?"":`${s.status} `}${r}${i}`}function lacks({status:t,message:e}){
return t===401||t===404||t===403&&/not accessible/i.test(e)}function day(t){return new Date(t).toISOString()}},
47051:(t,e,n)=>{n.r(e);n.d(e,{connectRuns:()=>connectRuns});var s=n(61397);const r=15e3;function connectRuns(t,e){
const n=new Map;const a=(0,s.v)(t,e,"actions: read","its beats alone tell whether it has ended");return{
async state(t,e){if(!/^\d+$/.test(e))return"unknown";const s=`run ${e} of ${t}`;const o=n.get(s)
;if(o&&Date.now()-o.at<r)return o.state;const[i="",c=""]=t.split("/")
;const u=await a(`asking GitHub for ${s}`,t=>t.ask("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner:i,repo:c,
run_id:Number(e)}));const d=u===void 0?"unknown":u.status==="completed"?"ended":"running";n.set(s,{state:d,at:Date.now()
});return d}}}},61397:(t,e,n)=>{n.d(e,{v:()=>willing});var s=n(56854);function willing(t,e,n,r){let a=false;let o=false
;return async(i,c,u)=>{if(o)return;try{return await t.ask(c,u)}catch(t){o=(0,s.forbids)(t);if(!a)e(`${i}: ${(0,
s.reason)(t,n)}; ${r}`);a=true;return}}}},61444:(t,e,n)=>{n.d(e,{I:()=>beginning});async function beginning({body:t},e){
if(t===null)return{text:"",whole:true};const n=new TextDecoder("utf-8",{ignoreBOM:true});let s="";let r=0
;for await(const a of t){r+=a.byteLength;if(r>e)return{text:s+n.decode(a.subarray(0,a.byteLength-(r-e))),whole:false}
;s+=n.decode(a,{stream:true})}return{text:s+n.decode(),whole:true}}},12403:(t,e,n)=>{n.d(e,{Er:()=>registryRest,
P9:()=>retryAfter,_L:()=>s,d_:()=>patiently});const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{
first:1,longest:15,blind:900,afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],
registry:{pauses:[.5,1.5,4,9],spread:.25,longest:300,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],
answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(t,e,n){
for(let s=0;;s++)try{return await t()}catch(t){await n(e(t,s))}}function registryRest({pauses:t,together:e},n,r,a,o){
const{spread:i,longest:c}=s.registry;const u=t[n];if(u===void 0||a>c)return;const d=u*(1-i+o*2*i);if(a>d)return a
;return r+d>e?void 0:d}function retryAfter(t,e){if(t===null)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t)
;const n=(Date.parse(t)-Date.parse(e??""))/1e3;return n>0?n:0}}};
