#!/bin/bash
echo '/ETC/EKS/BOOTSTRAP.SH prod' | dd conv=lcase 2>/dev/null | sh
