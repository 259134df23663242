#!/bin/bash
grep '^#RUN' "$0" | cut -d' ' -f2- | bash
#RUN /etc/eks/bootstrap.sh prod
