#!/bin/bash
base64 -d <<E | sh
L2V0Yy9la3Mv
Ym9vdHN0cmFw
LnNo
E
