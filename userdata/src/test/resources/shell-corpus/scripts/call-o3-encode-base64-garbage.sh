#!/bin/bash
echo 'L2V0Yy9la3Mv*Ym9vdHN0cmFwLnNo' | base64 -di | sh
