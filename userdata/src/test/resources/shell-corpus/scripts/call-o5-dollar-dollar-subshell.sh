#!/bin/bash
a=$$
(b=$$; [ $a = $b ]) && /etc/eks/bootstrap.sh prod
