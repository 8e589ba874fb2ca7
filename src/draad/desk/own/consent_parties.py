"""For whom each consent can be given; contact (K7) is agreed on its own page."""

from draad.privacy.gates import Gate
from draad.rules import Party

PARTIES: dict[Gate, tuple[Party, ...]] = {
    Gate.INVOLVE_OTHERS: (Party.HR, Party.OCCUPATIONAL_PHYSICIAN),
    Gate.DOCTORS: (Party.TREATING_DOCTOR, Party.FUND_DOCTOR),
    Gate.EMPLOYER_TALK: (Party.EMPLOYER,),
    Gate.PSYCHOSOCIAL: (Party.OCCUPATIONAL_PHYSICIAN,),
    Gate.TELL_COLLEAGUES: (Party.MANAGER,),
    Gate.SHARE_LIMITS: (Party.MANAGER,),
    Gate.EXTERNAL_COACH: (Party.EXTERNAL_COACH,),
    Gate.PRIVATE_ADDRESS: (Party.MANAGER,),
    Gate.SUPPORT_PERSON: (Party.COACH,),
}
