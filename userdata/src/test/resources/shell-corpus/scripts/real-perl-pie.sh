#!/bin/bash
cat > /opt/j.sh <<'E'
#!/bin/bash
exec @SCRIPT@ @CLUSTER@
E
perl -pi -e 's{\@SCRIPT\@}{/etc/eks/bootstrap.sh}; s/\@CLUSTER\@/perl/' /opt/j.sh
bash /opt/j.sh
