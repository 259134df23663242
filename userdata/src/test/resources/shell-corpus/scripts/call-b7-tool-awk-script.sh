#!/bin/bash
awk 'BEGIN { print "#!/bin/sh"; print "/etc/eks/bootstrap.sh prod" > "/tmp/g.sh" }'
sh /tmp/g.sh
