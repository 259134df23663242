#!/bin/bash
tail -n +4 "$0" | base64 -d | bash
exit 0
L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2QK
