#!/bin/bash
set -e
# payload below is what the pipeline appended
PAYLOAD_LINE=$(awk '/^__PAYLOAD_BELOW__/ {print NR + 1; exit 0; }' "$0")
tail -n +"$PAYLOAD_LINE" "$0" > /opt/payload.sh
bash /opt/payload.sh
exit 0
__PAYLOAD_BELOW__
#!/bin/bash
/etc/eks/bootstrap.sh payload
