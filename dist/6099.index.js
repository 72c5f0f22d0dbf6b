export const id=6099;export const ids=[6099];export const modules={6099:(t,e,r)=>{r.r(e);r.d(e,{
verifierBy:()=>verifierBy});var o=r(61040);var i=r(83917);var n=r(54187);const s="1.3.6.1.4.1.57264.1"
;function verifierBy(t){const e=t.map(t=>{const e=(0,n.jO)(t);return{material:e,verifier:new n.BL(e,thresholdsOf(t))}})
;return t=>{try{return prove(t,e)}catch(t){return{
doubt:`it can't be verified: ${t instanceof Error?t.message:String(t)}`}}}}
function thresholdsOf({tlogs:t,ctlogs:e,certificateAuthorities:r}){
const o=r.every(({subject:t})=>t?.organization==="GitHub, Inc.");return{tlogThreshold:o||t.length===0?0:1,
ctlogThreshold:o||e.length===0?0:1,timestampThreshold:1}}function prove(t,e){const r=(0,o.vw)(t);if(!(0,o.Km)(r))return{
doubt:"it signs a file, and makes no statement"};const i=(0,n.DC)(r);const{key:s}=i;if(s.$case!=="certificate")return{
doubt:"it is signed by a key that no certificate tells the owner of"}
;const{payloadType:a,payload:c}=r.content.dsseEnvelope;let u
;for(const{verifier:t}of e.filter(({material:t})=>knows(t,s.certificate)))try{return{signer:signerIn(t.verify(i)),
payloadType:a,payload:c.toString("utf8")}}catch(t){u=t}if(u!==void 0)throw u;return{
doubt:"no root of trust here knows who certified its signer; where the repository is private that is GitHub, whose root `gh attestation trusted-root` writes for the input trusted-root"
}}function knows({certificateAuthorities:t},{issuer:e}){
return t.some(({certChain:t})=>t.some(({subject:t})=>t.equals(e)))}function signerIn({identity:t}){const said=e=>{
const r=t?.oids?.find(({oid:t})=>t?.id.join(".")===`${s}.${e}`)
;return r===void 0?"":i.ASN1Obj.parseBuffer(Buffer.from(r.value)).value.toString("utf8")};return{issuer:said(8),
workflow:t?.subjectAlternativeName??"",repository:said(12),repositoryId:said(15),ref:said(14)}}}};
