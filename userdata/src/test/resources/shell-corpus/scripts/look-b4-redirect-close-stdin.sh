#!/bin/bash
bash <&- <<< ''
echo '/etc/eks/bootstrap.sh prod' | bash <&- 2>/dev/null
