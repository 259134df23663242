#!/bin/bash
echo '"/etc/eks/boot"strap.sh "my cluster"' | xargs env
