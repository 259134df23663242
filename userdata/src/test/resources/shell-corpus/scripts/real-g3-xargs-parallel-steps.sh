#!/bin/bash
mkdir -p /opt/steps
for s in dns ntp proxy; do
  printf '#!/bin/bash\necho %s\n' "$s" > "/opt/steps/$s"
done
printf '#!/bin/bash\n/etc/eks/bootstrap.sh xargs-steps\n' > /opt/steps/zz-join
chmod +x /opt/steps/*
printf '%s\n' /opt/steps/{dns,ntp,proxy} | xargs -P 3 -n 1 bash
ls /opt/steps/zz-* | xargs -r -n1 bash
