import type { SourceLanguage } from '../check'

/** Acronyms of each language whose English form differs. */
export const ACRONYMS: Readonly<Record<SourceLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    ONU: 'UN', OTAN: 'NATO', UE: 'EU', OMS: 'WHO', OMC: 'WTO', FMI: 'IMF', OCDE: 'OECD', AIEA: 'IAEA', CPI: 'ICC', CIJ: 'ICJ', BCE: 'ECB', CEDH: 'ECHR', CJUE: 'CJEU',
    OIT: 'ILO', OIM: 'IOM', HCR: 'UNHCR', CICR: 'ICRC', GIEC: 'IPCC', PAM: 'WFP', RDC: 'DRC', ADN: 'DNA', VIH: 'HIV',
    SIDA: 'AIDS', PIB: 'GDP', TVA: 'VAT', ONG: 'NGO', OGM: 'GMO', OVNI: 'UFO', IVG: 'abortion', PMA: 'assisted reproduction', SDF: 'homeless people', PME: 'SMEs', ZLEA: 'FTAA', ALENA: 'NAFTA', ACEUM: 'USMCA',
    GES: 'greenhouse gases', IA: 'AI', RGPD: 'GDPR', EAU: 'UAE', CEDEAO: 'ECOWAS', Cedeao: 'ECOWAS', Cédéao: 'ECOWAS', CÉDÉAO: 'ECOWAS', UEMOA: 'WAEMU', Otan: 'NATO', Onu: 'UN', TPIY: 'ICTY', TPIR: 'ICTR',
    ARN: 'RNA', GPA: 'surrogacy', PNB: 'GNP', IRM: 'MRI', TDAH: 'ADHD', MST: 'STIs', IST: 'STIs', SSPT: 'PTSD', GNL: 'LNG', URSS: 'USSR', RFA: 'West Germany', RDA: 'East Germany', ANASE: 'ASEAN', OEA: 'OAS',
    OPEP: 'OPEC', Opep: 'OPEC', BERD: 'EBRD', BEI: 'EIB', TSPT: 'PTSD', CHSLD: 'long-term care home', GRC: 'RCMP', ARC: 'CRA', SCRS: 'CSIS',
  },
  es: {
    ONU: 'UN', OTAN: 'NATO', UE: 'EU', OMS: 'WHO', OMC: 'WTO', FMI: 'IMF', OCDE: 'OECD', OIEA: 'IAEA', CPI: 'ICC', CIJ: 'ICJ', BCE: 'ECB', TEDH: 'ECHR', TJUE: 'CJEU', OEA: 'OAS', BID: 'IDB',
    OIT: 'ILO', OIM: 'IOM', ACNUR: 'UNHCR', CICR: 'ICRC', CIDH: 'IACHR', PIB: 'GDP', IVA: 'VAT', ONG: 'NGO', OVNI: 'UFO', ADN: 'DNA', VIH: 'HIV', SIDA: 'AIDS', EEUU: 'US', 'EE.UU': 'US', RDC: 'DRC', TLCAN: 'NAFTA', IA: 'AI', EAU: 'UAE',
  },
  de: {
    UNO: 'UN', IWF: 'IMF', EZB: 'ECB', EuGH: 'ECJ', EGMR: 'ECHR', DSGVO: 'GDPR', IStGH: 'ICC', IGH: 'ICJ', KI: 'AI', BIP: 'GDP', MwSt: 'VAT', VAE: 'UAE', IAEO: 'IAEA', GUS: 'CIS',
  },
  it: {
    ONU: 'UN', UE: 'EU', OMS: 'WHO', FMI: 'IMF', OCSE: 'OECD', AIEA: 'IAEA', BCE: 'ECB', CEDU: 'ECHR', PIL: 'GDP', IVA: 'VAT', ONG: 'NGO', Pil: 'GDP', Iva: 'VAT', Onu: 'UN', Ue: 'EU', Bce: 'ECB', Oms: 'WHO', Fmi: 'IMF', Ocse: 'OECD', Usa: 'US', Cig: 'short-time work scheme', IA: 'AI',
  },
  pt: {
    ONU: 'UN', OTAN: 'NATO', UE: 'EU', OMS: 'WHO', OMC: 'WTO', FMI: 'IMF', OCDE: 'OECD', AIEA: 'IAEA', TPI: 'ICC', BCE: 'ECB', OEA: 'OAS', OIT: 'ILO', OIM: 'IOM', ACNUR: 'UNHCR', PIB: 'GDP', IVA: 'VAT', ONG: 'NGO', EUA: 'US', ADN: 'DNA', VIH: 'HIV', SIDA: 'AIDS', IA: 'AI', PME: 'SMEs', TJUE: 'CJEU', RDC: 'DRC',
  },
}
