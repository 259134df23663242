#!/bin/bash
printf '/etc/eks/bootstrap.sh\necho no\n' > /tmp/l
read -r a < /tmp/l
read -r b < /tmp/l
$b prod
