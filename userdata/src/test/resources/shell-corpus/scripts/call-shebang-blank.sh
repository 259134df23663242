#!   /bin/bash   -e  
/etc/eks/bootstrap.sh prod
