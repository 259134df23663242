#!/bin/bash
python3 -c "
import base64, os
os.system(base64.b64decode('L2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2Q=').decode())
"
