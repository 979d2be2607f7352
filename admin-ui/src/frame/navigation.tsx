// The screens with their names, icons and addresses: the menu, the palette and the keys all read this.
import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import BusinessIcon from '@mui/icons-material/BusinessRounded';
import CertificateIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import DestructionIcon from '@mui/icons-material/DeleteSweepOutlined';
import ConversationsIcon from '@mui/icons-material/ForumOutlined';
import GlassIcon from '@mui/icons-material/EmergencyOutlined';
import HoldIcon from '@mui/icons-material/GavelRounded';
import IntakeIcon from '@mui/icons-material/InboxRounded';
import KeyIcon from '@mui/icons-material/KeyRounded';
import GuardiansIcon from '@mui/icons-material/EscalatorWarningOutlined';
import MisuseIcon from '@mui/icons-material/FlagOutlined';
import MediaIcon from '@mui/icons-material/DescriptionOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlineRounded';
import PolicyIcon from '@mui/icons-material/MenuBookRounded';
import TrusteesIcon from '@mui/icons-material/HandshakeOutlined';
import RedactionsIcon from '@mui/icons-material/FormatStrikethroughRounded';
import RequestsIcon from '@mui/icons-material/MarkEmailUnreadOutlined';
import StandingIcon from '@mui/icons-material/EventRepeatRounded';
import TemplatesIcon from '@mui/icons-material/ArticleOutlined';
import TodayIcon from '@mui/icons-material/TodayRounded';
import type { SvgIconComponent } from '@mui/icons-material';
import { screensOf, type Screen } from '../access/screens.ts';
import { useViewer } from '../access/viewer.tsx';

export interface Place {
  name: 'today' | Screen;
  to: string;
  Icon: SvgIconComponent;
  /** The letter after `g` that leads there. */
  key: string;
}

const today: Place = { name: 'today', to: '/', Icon: TodayIcon, key: 't' };
const places: Record<Screen, Place> = {
  intake: { name: 'intake', to: '/intake', Icon: IntakeIcon, key: 'i' },
  requests: { name: 'requests', to: '/requests', Icon: RequestsIcon, key: 'q' },
  destruction: { name: 'destruction', to: '/destruction', Icon: DestructionIcon, key: 'd' },
  guardians: { name: 'guardians', to: '/guardians', Icon: GuardiansIcon, key: 'w' },
  holds: { name: 'holds', to: '/holds', Icon: HoldIcon, key: 'h' },
  conversations: { name: 'conversations', to: '/conversations', Icon: ConversationsIcon, key: 'v' },
  redactions: { name: 'redactions', to: '/redactions', Icon: RedactionsIcon, key: 'x' },
  templates: { name: 'templates', to: '/templates', Icon: TemplatesIcon, key: 'l' },
  glass: { name: 'glass', to: '/break-glass', Icon: GlassIcon, key: 'b' },
  misuse: { name: 'misuse', to: '/misuse', Icon: MisuseIcon, key: 'u' },
  standing: { name: 'standing', to: '/standing-approvals', Icon: StandingIcon, key: 's' },
  certificates: { name: 'certificates', to: '/certificates', Icon: CertificateIcon, key: 'c' },
  trustees: { name: 'trustees', to: '/trustees', Icon: TrusteesIcon, key: 'e' },
  media: { name: 'media', to: '/media', Icon: MediaIcon, key: 'm' },
  archive: { name: 'archive', to: '/archive', Icon: ArchiveIcon, key: 'a' },
  people: { name: 'people', to: '/people', Icon: PeopleIcon, key: 'p' },
  organizations: { name: 'organizations', to: '/organizations', Icon: BusinessIcon, key: 'o' },
  rights: { name: 'rights', to: '/rights', Icon: KeyIcon, key: 'r' },
  policy: { name: 'policy', to: '/policy', Icon: PolicyIcon, key: 'y' },
};

/** Where this viewer has something to do, in the order of the menu. */
export function usePlaces(): Place[] {
  const { roles } = useViewer();
  const mine = screensOf(roles).map((screen) => places[screen]);
  return mine.length > 0 ? [today, ...mine] : [];
}
