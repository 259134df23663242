#!/bin/bash
diff <(echo a) <(echo a) && /etc/eks/bootstrap.sh prod
