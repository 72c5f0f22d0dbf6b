export const id=6531;export const ids=[6531];export const modules={26531:(r,t,o)=>{o.d(t,{
builderMirrors:()=>builderMirrors});var n=o(73024);var e=o(76760);function mirrorsIn(r){const t={};const o=[]
;const n=r.replaceAll(/^\s*#.*$/gm,"");for(const r of n.split(/^\s*(?=\[(?![^\]]*$)[A-Za-z])/m)){
const[,n]=/^\[\s*registry\s*\.\s*["']([^"']+)["']\s*\]/.exec(r)??[];if(n===void 0)continue
;const[,e=""]=/^\s*mirrors\s*=\s*\[([^\]]*)\]/m.exec(r)??[]
;const s=[...e.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([,r="",t=""])=>r||t);if(s.length>0)t[n]=s
;if(/^\s*http\s*=\s*true\b/m.test(r))o.push(n)}return{of:t,http:o}}var s=o(82250);function builderMirrors(r){
const t=process.env["BUILDX_CONFIG"]||(0,e.join)((0,s.N)(),"buildx");const o=r??(process.env["BUILDX_BUILDER"]||json((0,
e.join)(t,"current"))?.["Name"]);if(typeof o!=="string"||!/^[\w.-]+$/.test(o))return{of:{},http:[]}
;const{Nodes:n}=json((0,e.join)(t,"instances",o))??{};const[c]=Array.isArray(n)?n:[]
;const i=c?.Files?.["buildkitd.toml"];return mirrorsIn(typeof i==="string"?Buffer.from(i,"base64").toString():"")}
function json(r){try{return JSON.parse((0,n.readFileSync)(r,"utf8"))}catch{return}}},82250:(r,t,o)=>{o.d(t,{
N:()=>dockerFolder,p:()=>dockerConfig});var n=o(73024);var e=o(48161);var s=o(76760);var c=o(62807)
;function dockerFolder(){return(0,s.resolve)(process.env["DOCKER_CONFIG"]||(0,s.join)((0,e.homedir)(),".docker"))}
function dockerConfig(){const r=(0,s.join)(dockerFolder(),"config.json");try{return JSON.parse(textOf(r)??"{}")}catch{
throw(0,c.Qm)(`reading docker's configuration: ${r} is not JSON; correct it or take it away`)}}function textOf(r){try{
return(0,n.readFileSync)(r,"utf8")}catch{return}}}};
