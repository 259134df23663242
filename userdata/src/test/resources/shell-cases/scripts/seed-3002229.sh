#!/bin/bash
set -o posix
if ! {
return 0
}; then
(
while IFS=, read -r x y; do
/etc/eks/bootstrap prod
done <<< "one,/etc/eks/bootstrap.sh"
) || /etc/eks/bootstrap.sh
fi