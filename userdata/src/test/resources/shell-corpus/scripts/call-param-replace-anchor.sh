#!/bin/bash
s=_usr_eks_bootstrap_sh
s=${s/#_usr/_etc}; s=${s/%_sh/.sh}
"${s//_//}" c1
