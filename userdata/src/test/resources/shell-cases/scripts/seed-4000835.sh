#!/bin/bash
bootstrap.sh
if [ $? -eq 0 ]; then
bash <(printf '%s\n' 'source /dev/stdin <<\END0
END0')
function f1 {
cat < <(
b=/etc/eks /etc/eks/"boot"strap.s'h' --use-max-pods false
)
}
f1 prod
fi