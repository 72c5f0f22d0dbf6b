export const id=7429;export const ids=[7429];export const modules={17429:(t,r,o)=>{o.r(r);o.d(r,{rootsOf:()=>rootsOf})
;var e=o(73024);var a=o(51455);var n=o(76760);var s=o(19654);var i=o(62807);var c=o(41190)
;async function rootsOf(t,r,o){return t===void 0?[await publicRoot(o)]:rootsIn(t,await textAt((0,n.resolve)(r,t),t))}
async function publicRoot(t){const{getTrustedRoot:r}=await o.e(3694).then(o.t.bind(o,84423,19));const a=(0,
c.$)("immutable-trust-");try{return await r({...t,cachePath:a})}catch(t){
const r=[t,t.cause].map(t=>t instanceof Error?t.message:"").join(": ")
;throw(0,i.gz)(`asking tuf-repo-cdn.sigstore.dev for Sigstore's root of trust: ${r.replace(/: $/,"")}; let the runner reach it, or give trusted-root, a file that \`gh attestation trusted-root\` wrote`,"failed",t)
}finally{(0,e.rmSync)(a,{recursive:true,force:true})}}async function textAt(t,r){return await(0,
a.readFile)(t,"utf8").catch(t=>{
throw(0,i.Qm)(`trusted-root: ${r} can't be read (${t.code}); write it with \`gh attestation trusted-root\``)})}
function rootsIn(t,r){try{return rootsFrom(r).map(t=>{const r=s.TrustedRoot.fromJSON(t)
;if(r.certificateAuthorities.length===0)throw new Error("it names no certificate authority");return r})}catch(r){
throw(0,i.Qm)(`trusted-root: ${t} is no root of trust (${r.message}); write it with \`gh attestation trusted-root\``,r)}
}function rootsFrom(t){try{return[JSON.parse(t)]}catch{
return t.split("\n").filter(t=>t.trim()!=="").map(t=>JSON.parse(t))}}},41190:(t,r,o)=>{o.d(r,{$:()=>scratchFolder})
;var e=o(73024);var a=o(48161);var n=o(76760);var s=o(62807);const i={ENOENT:"is not there",ENOTDIR:"is no folder",
EACCES:"may not be written to",EPERM:"may not be written to",EROFS:"may not be written to",ELOOP:"is a link to itself",
ENAMETOOLONG:"has too long a name"};function scratchFolder(t){const r=(0,n.resolve)(process.env["RUNNER_TEMP"]||(0,
a.tmpdir)());try{return(0,e.mkdtempSync)(`${r}/${t}`)}catch(t){const{code:o=""}=t;const e=Object.hasOwn(i,o)?i[o]:void 0
;if(e===void 0)throw t
;throw(0,s.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${r}, ${e}; give it a folder of this runner, or leave it as the runner sets it`,t)
}}}};
