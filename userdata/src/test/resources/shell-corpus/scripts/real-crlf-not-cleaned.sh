#!/bin/bash
printf '/etc/eks/bootstrap.sh\r\n' > /tmp/win.sh
bash /tmp/win.sh
true
