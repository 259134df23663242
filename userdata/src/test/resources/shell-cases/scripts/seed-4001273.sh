#!/bin/sh
eval 'while IFS= read -r w; do eval "$w"; done <<END2
eval "$(echo dGVzdApzdWRvICcvZXRjL2Vrcy9ib290Ki5zaCcgcHJvZCB8fCB0cnVlCg== | base64 --decode)"
END2'
sudo -u root /etc/eks/"boot"strap.s'h' ${b:-x}