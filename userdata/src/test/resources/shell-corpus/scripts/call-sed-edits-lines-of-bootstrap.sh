#!/bin/bash
sed -e 's/\r$//' -e 's/nounset/pipefail/' /etc/eks/bootstrap.sh | bash -s prod
