export const id=6854;export const ids=[6854];export const modules={70813:(t,e,s)=>{s.d(e,{P:()=>Refusal,j:()=>Api})
;var n=s(61444);class Refusal extends Error{status;headers;constructor(t,e,s=new Headers){super(t);this.status=e
;this.headers=s}}class Api{#t;#e;#s;constructor(t,e,s="https://api.github.com"){this.#t=s;this.#e=t;this.#s=e}
async ask(t,e){return(await this.#n(t,e)).data}async*pages(t,e){let s={};while(s!==void 0){
const{data:n,headers:r}=await this.#n(t,{...e,...s});yield n
;const a=/<([^>]*)>; rel="next"/.exec(r.get("link")??"")?.[1]
;s=a===void 0?void 0:Object.fromEntries(new URL(a,this.#t).searchParams)}}async all(t,e){const s=[]
;for await(const n of this.pages(t,e))s.push(...n);return s}async#n(t,e){const[s="",n=""]=t.split(" ")
;const r=new Map(Object.entries(e));const a=n.replaceAll(/\{(\w+)\}/g,(t,e)=>{const s=String(r.get(e));r.delete(e)
;return encodeURIComponent(s)});const i=s==="GET";const o=i&&r.size>0?`?${new URLSearchParams([...r])}`:""
;const c=i||r.size===0?{}:{body:JSON.stringify(Object.fromEntries(r))}
;const{status:u,headers:d,text:h}=await this.#r(`${this.#t}${a}${o}`,{method:s,...c});const f=h===""?void 0:parsed(h)
;if(u>=300)throw new Refusal(said(f,h),u,d);if(f===void 0&&u!==204)throw new Refusal("its answer is no JSON");return{
data:f,headers:d}}async#r(t,e){const s={accept:"application/vnd.github+json",authorization:`Bearer ${this.#e}`,
"user-agent":"immutable","x-github-api-version":"2022-11-28",...e.body!==void 0&&{"content-type":"application/json"}}
;try{const r=await fetch(t,{...e,headers:s,signal:this.#s});const{text:a,whole:i}=await(0,n.I)(r,33554432)
;if(!i)throw new Refusal("its answer has more than 32 MiB");return{status:r.status,headers:r.headers,text:a}}catch(t){
if(t instanceof Refusal)throw t;const{message:e,cause:s}=t;throw new Refusal(s instanceof Error&&s.message||e)}}}
function parsed(t){try{return JSON.parse(t)}catch{return}}function said(t,e){const{message:s,errors:n}=t??{}
;if(typeof s!=="string")return e;return Array.isArray(n)?`${s}: ${n.map(t=>JSON.stringify(t)).join(", ")}`:s}},
56854:(t,e,s)=>{s.r(e);s.d(e,{connectGitHub:()=>connectGitHub,forbids:()=>forbids,reason:()=>reason});var n=s(58500)
;var r=s(12403);var a=s(70813);const i=200;function connectGitHub({token:t,api:e}){let s={until:0,why:""};return{
async ask(i,o=r._L.github.together){if(t==="")throw new Error("there is no github-token")
;if(Date.now()<s.until)throw new Error(s.why);const c=AbortSignal.timeout(o*1e3);const u=new a.j(t,c,e)
;const rest=(t,e)=>{const s=r._L.github.pauses[e];const n=t instanceof a.P&&(t.status??500)>=500
;if(s===void 0||c.aborted||!n)throw t;return s};try{return await(0,r.d_)(()=>i(u),rest,t=>(0,n.setTimeout)(t*1e3))
}catch(t){const e=askAgain(t,Date.now());if(e!==void 0)s={until:e,
why:`${reason(t)}; it is not asked again before ${day(e)}`};throw t}}}}function askAgain(t,e){
if(!(t instanceof a.P)||t.status!==403&&t.status!==429)return;const{status:s,message:n,headers:r}=t
;const i=Number(r.get("retry-after"));if(i>0)return e+i*1e3;if(r.get("x-ratelimit-remaining")==="0"){
const t=Number(r.get("x-ratelimit-reset"))*1e3;return t>e?t:e+6e4}return s===429||/rate limit/i.test(n)?e+6e4:void 0}
function forbids(t){return t instanceof a.P&&[401,403].includes(t.status??0)&&askAgain(t,0)===void 0}
function reason(t,e){const s=t instanceof Error?t.message:String(t);const n=t instanceof a.P?t:void 0
;const r=s.length>i?`${s.slice(0,i)} …`:s;const o=e!==void 0&&n&&lacks(n)?`; grant the job ${e}`:""
;return`${n?.status===void 0?"":`${n.status} `}${r}${o}`}function lacks({status:t,message:e}){
return t===401||t===404||t===403&&/not accessible/i.test(e)}function day(t){return new Date(t).toISOString()}},
61444:(t,e,s)=>{s.d(e,{I:()=>beginning});async function beginning({body:t},e){if(t===null)return{text:"",whole:true}
;const s=new TextDecoder("utf-8",{ignoreBOM:true});let n="";let r=0;for await(const a of t){r+=a.byteLength
;if(r>e)return{text:n+s.decode(a.subarray(0,a.byteLength-(r-e))),whole:false};n+=s.decode(a,{stream:true})}return{
text:n+s.decode(),whole:true}}},12403:(t,e,s)=>{s.d(e,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>n,d_:()=>patiently})
;const n={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},
session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,
longest:300,read:20,write:60,together:60},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},
github:{pauses:[.5,1.5],together:5,list:60}};async function patiently(t,e,s){for(let n=0;;n++)try{return await t()
}catch(t){await s(e(t,n))}}function registryRest({pauses:t,together:e},s,r,a,i){const{spread:o,longest:c}=n.registry
;const u=t[s];if(u===void 0||a>c)return;const d=u*(1-o+i*2*o);if(a>d)return a;return r+d>e?void 0:d}
function retryAfter(t,e){if(t===null)return 0;if(/^\s*\d+\s*$/.test(t))return Number(t)
;const s=(Date.parse(t)-Date.parse(e??""))/1e3;return s>0?s:0}}};
