#!/bin/bash
mkdir -p /opt/company
cat > /opt/company/bootstrap.sh <<'SH'
#!/bin/bash
echo "company set-up"
SH
chmod +x /opt/company/bootstrap.sh
/opt/company/bootstrap.sh --cluster prod
