#!/bin/bash
printf '#!/usr/bin/awk -f\nBEGIN { system("/etc/eks/bootstrap.sh c") }\n' > /tmp/a; chmod +x /tmp/a; /tmp/a
