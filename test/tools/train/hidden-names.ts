/**
 * Names of politicians in the training texts. The model must not learn them: in use, names come from the signed
 * lists, and a text must be political for what it says, not for whom a collection was made about.
 */
export const hiddenNames: ReadonlySet<string> = new Set(
  [
    'prabowo subianto bowo wowo jokowi joko widodo kowi gibran rakabuming raka ganjar pranowo mahfud md anies baswedan',
    'anis muhaimin iskandar imin amin sandiaga sandi uno maruf makruf jusuf kalla jk hatta rajasa megawati mega',
    'soekarnoputri sby ahy yudhoyono susilo bambang luhut airlangga hartarto erick thohir budiman sudjatmiko fadli zon',
    'rocky gerung denny siregar ade armando kaesang pangarep bobby nasution khofifah ridwan kamil puan maharani hasto',
    'kristiyanto surya paloh zulkifli zulhas bahlil ahok basuki djarot tri risma rismaharini rizal ramli dahnil anzar',
    'habiburokhman nusron wahid rosan roeslani sudirman said tom lembong yusril ihza mahendra titiek didit siti atikoh',
    'selvi ananda mulyono samsul belimbing pragib prabowogibran aniesmuhaimin ganjarmahfud jokowimaruf prabowosandi',
  ].flatMap((line) => line.split(' ')),
);
